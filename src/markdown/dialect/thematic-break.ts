import { thematicBreak as commonMarkBreak } from 'micromark-core-commonmark';
import { markdownSpace } from 'micromark-util-character';
import { codes } from 'micromark-util-symbol';
import type { Code, Construct, Effects, State } from 'micromark-util-types';

/** As in CommonMark; under a name that is not switched off. */
export const thematicBreakAnywhere: Construct = { ...commonMarkBreak, name: 'dialectThematicBreak' };

/**
 * Right below a line of text, `***` and `---` belong to the text. `* * *` and `- - -` don't: they could start a list.
 *
 * @see https://kramdown.gettalong.org/syntax.html#horizontal-rules
 */
export const thematicBreak: Construct = {
  ...thematicBreakAnywhere,
  tokenize(effects, ok, nok) {
    const inText = effects.check(bullet, commonMarkBreak.tokenize.call(this, effects, ok, nok), nok);
    return this.interrupt ? inText : commonMarkBreak.tokenize.call(this, effects, ok, nok);
  },
};

const bullet: Construct = {
  partial: true,
  tokenize: (effects: Effects, ok: State, nok: State) => (code) => {
    if (code === codes.underscore) return nok(code);
    effects.enter('data');
    effects.consume(code);
    effects.exit('data');
    return (next: Code) => (markdownSpace(next) ? ok(next) : nok(next));
  },
};
