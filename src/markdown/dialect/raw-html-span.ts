import { markdownLineEnding } from 'micromark-util-character';
import { codes } from 'micromark-util-symbol';
import type { Code, Construct, Effects, State } from 'micromark-util-types';
import { characterOf } from './character-of.ts';
import { HtmlBalance } from './html-balance.ts';
import { holdsRawText } from './html-names.ts';

/**
 * `<code>a * b * c</code>`, `<svg>…</svg>` and the like within a line: what such elements hold is not Markdown.
 *
 * @see https://kramdown.gettalong.org/syntax.html#html-spans
 */
export const rawHtmlSpan: Construct = { name: 'dialectRawHtmlSpan', tokenize: tokenizeRawHtmlSpan };

function tokenizeRawHtmlSpan(effects: Effects, ok: State, nok: State): State {
  const balance = new HtmlBalance();
  return (code) => {
    effects.enter('htmlText');
    effects.enter('htmlTextData');
    return inside(code);
  };

  function inside(code: Code): State | undefined {
    if (code === codes.eof) return nok(code);
    if (markdownLineEnding(code)) return lineEnd(code);
    effects.consume(code);
    balance.feed(characterOf(code));
    return code === codes.greaterThan ? afterTag : inside;
  }

  function afterTag(code: Code): State | undefined {
    const [first] = balance.tags;
    if (first?.kind !== 'opening' || !holdsRawText(first.name)) return nok(code);
    if (!balance.isComplete) return inside(code);
    effects.exit('htmlTextData');
    effects.exit('htmlText');
    return ok(code);
  }

  function lineEnd(code: Code): State | undefined {
    effects.exit('htmlTextData');
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    balance.feed('\n');
    return (next) => {
      effects.enter('htmlTextData');
      return inside(next);
    };
  }
}
