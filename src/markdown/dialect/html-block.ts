import { content } from 'micromark-core-commonmark';
import { factorySpace } from 'micromark-factory-space';
import { markdownLineEnding } from 'micromark-util-character';
import { codes } from 'micromark-util-symbol';
import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';
import { characterOf } from './character-of.ts';
import { HtmlBalance } from './html-balance.ts';
import { startsHtmlBlock } from './html-names.ts';

/** What can be the start of a tag or a comment. */
const HEAD = /^<(?:!-{0,2}|\/?(?:[\p{L}_][-\p{L}\p{N}._]*)?)$/u;
const TAG_NAME = /^<\/?[^\s/>:]+[\s/>]$/;
/** Has its content parsed as Markdown. */
const MARKDOWN_ATTRIBUTE = /\smarkdown\s*=\s*(["']?)(?:1|block|span)\1[\s/>]/;

/**
 * An HTML block that ends, as kramdown's, at the closing tag of the element that started it: blank lines and
 * indentation within it mean nothing. (CommonMark's ends at a blank line.) What follows on the same line is
 * Markdown again, and so is what is in an element with `markdown="1"`.
 *
 * @see https://kramdown.gettalong.org/syntax.html#html-blocks
 */
export const htmlBlock: Construct = {
  name: 'dialectHtmlBlock',
  // Lists and quotes don't start within it.
  concrete: true,
  tokenize: tokenizeHtmlBlock,
};

function tokenizeHtmlBlock(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this;
  const isAfterSpace = self.events.at(-1)?.[1].type === 'linePrefix';
  const balance = new HtmlBalance();
  let source = '';
  return start;

  function start(code: Code): State | undefined {
    effects.enter('htmlFlow');
    effects.enter('htmlFlowData');
    return head(code);
  }

  function head(code: Code): State | undefined {
    if (code === codes.eof || markdownLineEnding(code)) return TAG_NAME.test(`${source} `) ? named(code) : nok(code);
    consume(code);
    if (source === '<!--') return isAfterSpace || self.interrupt ? nok : inside;
    if (TAG_NAME.test(source)) return balance.isInTag ? named : tagEnd();
    return HEAD.test(source) ? head : nok;
  }

  function named(code: Code): State | undefined {
    return isBlockTag() ? (self.interrupt ? ok(code) : inside(code)) : nok(code);
  }

  function inside(code: Code): State | undefined {
    if (code === codes.eof) return end(code);
    if (markdownLineEnding(code)) {
      effects.exit('htmlFlowData');
      return lineEnd(code);
    }
    consume(code);
    return code === codes.greaterThan ? tagEnd() : inside;
  }

  /** What is to be done after a `>`. */
  function tagEnd(): State {
    if (!isBlockTag() && !source.startsWith('<!--')) return nok;
    if (self.interrupt) return ok;
    if (balance.isComplete || isMarkdownInside()) return end;
    return balance.tags.length === 0 && !balance.isInTag ? nok : inside;
  }

  function lineEnd(code: Code): State | undefined {
    if (code === codes.eof) return endAtLineEnd(code);
    balance.feed('\n');
    source += '\n';
    return effects.attempt({ tokenize: tokenizeNextLine, partial: true }, lineStart, endAtLineEnd)(code);
  }

  function lineStart(code: Code): State | undefined {
    if (code === codes.eof) return endAtLineEnd(code);
    if (markdownLineEnding(code)) return isTagStillOpen() ? nok(code) : lineEnd(code);
    effects.enter('htmlFlowData');
    return inside(code);
  }

  function end(code: Code): State | undefined {
    effects.exit('htmlFlowData');
    return endAtLineEnd(code);
  }

  function endAtLineEnd(code: Code): State | undefined {
    effects.exit('htmlFlow');
    return factorySpace(effects, restOfLine, 'linePrefix')(code);
  }

  function restOfLine(code: Code): State | undefined {
    if (code === codes.eof || markdownLineEnding(code)) return ok(code);
    return effects.attempt(self.parser.constructs.flow, ok, effects.attempt(content, ok, nok))(code);
  }

  function consume(code: Code): void {
    effects.consume(code);
    source += characterOf(code);
    balance.feed(characterOf(code));
  }

  function isBlockTag(): boolean {
    const name = /^<\/?([^\s/>]+)/.exec(source)?.[1]?.toLowerCase();
    return name !== undefined && startsHtmlBlock(name);
  }

  function isMarkdownInside(): boolean {
    return balance.tags.length === 1 && MARKDOWN_ATTRIBUTE.test(source);
  }

  /** A first tag that a blank line cuts is none. */
  function isTagStillOpen(): boolean {
    return balance.tags.length === 0 && !source.startsWith('<!--');
  }
}

function tokenizeNextLine(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return (code) => {
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return (next) => (this.parser.lazy[this.now().line] ? nok(next) : ok(next));
  };
}
