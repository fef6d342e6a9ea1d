import { blankLine } from 'micromark-core-commonmark';
import { factorySpace } from 'micromark-factory-space';
import { markdownSpace } from 'micromark-util-character';
import { codes } from 'micromark-util-symbol';
import type { Code, Construct, ContainerState, Effects, State, TokenizeContext } from 'micromark-util-types';
import { blockBoundary } from './block-boundary.ts';

/**
 * A quote goes on to the next blank line, with or without `>` in front: in `> a⏎- b` the list is quoted too, and
 * in `> a⏎>⏎b` the second paragraph. (In CommonMark only the text of a paragraph goes on without `>`.)
 *
 * @see https://kramdown.gettalong.org/syntax.html#blockquotes
 */
export const blockQuote: Construct = {
  name: 'dialectBlockQuote',
  tokenize: tokenizeMarker,
  continuation: { tokenize: tokenizeContinuation },
  exit(effects) {
    effects.exit('blockQuote');
  },
};

function tokenizeMarker(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const state = this.containerState as ContainerState & { open?: boolean };
  return (code) => {
    if (code !== codes.greaterThan) return nok(code);
    if (!state.open) effects.enter('blockQuote', { _container: true });
    state.open = true;
    effects.enter('blockQuotePrefix');
    effects.enter('blockQuoteMarker');
    effects.consume(code);
    effects.exit('blockQuoteMarker');
    return afterMarker;
  };

  function afterMarker(code: Code): State | undefined {
    if (markdownSpace(code)) {
      effects.enter('blockQuotePrefixWhitespace');
      effects.consume(code);
      effects.exit('blockQuotePrefixWhitespace');
      effects.exit('blockQuotePrefix');
      return ok;
    }
    effects.exit('blockQuotePrefix');
    return ok(code);
  }
}

function tokenizeContinuation(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const withoutMarker = effects.check(blankLine, nok, effects.check(blockBoundary, nok, ok));
  return effects.attempt(indentedMarker, ok, withoutMarker);
}

const indentedMarker: Construct = {
  partial: true,
  tokenize: (effects, ok, nok) => factorySpace(effects, effects.attempt(blockQuote, ok, nok), 'linePrefix', 4),
};
