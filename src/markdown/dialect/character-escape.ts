import { codes } from 'micromark-util-symbol';
import type { Code, Construct, Effects, State } from 'micromark-util-types';
import { characterOf } from './character-of.ts';

/** The characters that a backslash makes literal. Before any other it is shown. */
const ESCAPABLE = '\\.*_+`<>()[]{}#!:|"\'$=-~';

/** @see https://kramdown.gettalong.org/syntax.html#character-escape */
export const characterEscape: Construct = {
  name: 'dialectCharacterEscape',
  tokenize(effects: Effects, ok: State, nok: State): State {
    return (code) => {
      effects.enter('characterEscape');
      effects.enter('escapeMarker');
      effects.consume(code);
      effects.exit('escapeMarker');
      return escaped;
    };

    function escaped(code: Code): State | undefined {
      if (code === codes.eof || !ESCAPABLE.includes(characterOf(code) || '\n')) return nok(code);
      effects.enter('characterEscapeValue');
      effects.consume(code);
      effects.exit('characterEscapeValue');
      effects.exit('characterEscape');
      return ok;
    }
  },
};
