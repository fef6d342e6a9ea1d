import { factorySpace } from 'micromark-factory-space';
import { codes } from 'micromark-util-symbol';
import type { Code, Construct, Effects, State } from 'micromark-util-types';
import { characterOf } from './character-of.ts';
import { endsParagraph } from './html-names.ts';

/** What is read of a line until it is known. */
const TAG = /^<\/?([-\p{L}\p{N}_.]+)$/u;
const ATTRIBUTE_LIST = /^\{:[^:/]$/;
const START = /^(?:<\/?[-\p{L}\p{N}_.]*|\{:?)$/u;

/**
 * A line that starts with the tag of a block or with an attribute list (`{: .class}`). It does not belong to the list
 * item or the quote above it, unless it is indented, or marked, as that one asks.
 */
export const blockBoundary: Construct = { tokenize: tokenizeBlockBoundary, partial: true };

function tokenizeBlockBoundary(effects: Effects, ok: State, nok: State): State {
  let read = '';
  return factorySpace(effects, inside, 'linePrefix', 4);

  function inside(code: Code): State | undefined {
    const next = read + (code === codes.eof ? '' : characterOf(code));
    if (ATTRIBUTE_LIST.test(next)) return ok(code);
    if (next === read || !START.test(next)) return end(code);
    effects.enter('data');
    effects.consume(code);
    effects.exit('data');
    read = next;
    return inside;
  }

  function end(code: Code): State | undefined {
    const name = TAG.exec(read)?.[1]?.toLowerCase();
    return name !== undefined && endsParagraph(name) ? ok(code) : nok(code);
  }
}
