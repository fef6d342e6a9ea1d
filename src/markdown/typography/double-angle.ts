import { codes } from 'micromark-util-symbol';
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types';

const construct: Construct = { name: 'doubleAngle', tokenize: tokenizeDoubleAngle };

/** Takes `<<` as text, so that in `<<mot>>` there is no tag. */
export const doubleAngle: Extension = { text: { [codes.lessThan]: construct } };

function tokenizeDoubleAngle(effects: Effects, ok: State, nok: State): State {
  return (code) => {
    effects.enter('data');
    effects.consume(code);
    return second;
  };

  function second(code: Code): State | undefined {
    if (code !== codes.lessThan) return nok(code);
    effects.consume(code);
    effects.exit('data');
    return ok;
  }
}
