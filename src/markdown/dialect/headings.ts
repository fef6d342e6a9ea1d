import { headingAtx, setextUnderline } from 'micromark-core-commonmark';
import { factorySpace } from 'micromark-factory-space';
import { markdownLineEnding } from 'micromark-util-character';
import { codes } from 'micromark-util-symbol';
import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';

/**
 * A `## heading` starts its line, and has a text.
 *
 * @see https://kramdown.gettalong.org/syntax.html#headers
 */
export const atxHeading: Construct = {
  ...headingAtx,
  name: 'dialectHeadingAtx',
  tokenize(effects, ok, nok) {
    const delegate = headingAtx.tokenize.call(this, effects, ok, nok);
    return isIndented(this) ? nok : effects.check(emptyHeading, nok, delegate);
  },
};

/** The text above a line of `---` or `===` is a heading if it is one line, with none right above. */
export const setextHeading: Construct = {
  ...setextUnderline,
  name: 'dialectSetextUnderline',
  tokenize(effects, ok, nok) {
    return isIndented(this) || !isUnderSingleLine(this) ? nok : setextUnderline.tokenize.call(this, effects, ok, nok);
  },
};

const emptyHeading: Construct = {
  partial: true,
  tokenize(effects: Effects, ok: State, nok: State): State {
    return function start(code: Code): State | undefined {
      effects.enter('atxHeadingSequence');
      return sequence(code);
    };

    function sequence(code: Code): State | undefined {
      if (code === codes.numberSign) {
        effects.consume(code);
        return sequence;
      }
      effects.exit('atxHeadingSequence');
      return factorySpace(effects, end, 'whitespace')(code);
    }

    function end(code: Code): State | undefined {
      return code === codes.eof || markdownLineEnding(code) ? ok(code) : nok(code);
    }
  },
};

function isIndented({ events }: TokenizeContext): boolean {
  return events.at(-1)?.[1].type === 'linePrefix';
}

function isUnderSingleLine(context: TokenizeContext): boolean {
  const { events } = context;
  const start = events.findLastIndex(([event, { type }]) => event === 'enter' && type === 'content');
  const content = events[start]?.[1];
  const before = events.slice(0, Math.max(start, 0)).findLast(([, { type }]) => type !== 'linePrefix')?.[1].type;
  const isFirst = before === undefined || before === 'lineEndingBlank';
  return content?.start.line === context.now().line - 1 && isFirst;
}
