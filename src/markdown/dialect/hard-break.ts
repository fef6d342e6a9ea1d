import { markdownLineEnding } from 'micromark-util-character';
import { codes } from 'micromark-util-symbol';
import type { Code, Construct, Effects, State } from 'micromark-util-types';

/**
 * Two backslashes at the end of a line. (One, or two spaces, CommonMark knows.)
 *
 * @see https://kramdown.gettalong.org/syntax.html#paragraphs
 */
export const hardBreak: Construct = {
  name: 'dialectHardBreak',
  tokenize(effects: Effects, ok: State, nok: State): State {
    return (code) => {
      effects.enter('hardBreakEscape');
      effects.consume(code);
      return second;
    };

    function second(code: Code): State | undefined {
      if (code !== codes.backslash) return nok(code);
      effects.consume(code);
      effects.exit('hardBreakEscape');
      return (next) => (markdownLineEnding(next) ? ok(next) : nok(next));
    }
  },
};
