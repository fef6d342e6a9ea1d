import { labelEnd } from 'micromark-core-commonmark';
import { factorySpace } from 'micromark-factory-space';
import { markdownLineEnding, markdownSpace } from 'micromark-util-character';
import { codes } from 'micromark-util-symbol';
import type { Code, Construct, Effects, State, TokenizeContext, TokenType } from 'micromark-util-types';

/**
 * The `](address "title")` of a link or an image. As in kramdown the address may hold spaces, and the title the
 * quotes that surround it: `[Bilan](/docs/bilan 2024 (1).pdf)` is a link. Other forms are left to CommonMark.
 *
 * @see https://kramdown.gettalong.org/syntax.html#links-and-images
 */
export const linkTarget: Construct = { ...labelEnd, name: 'dialectLinkTarget', tokenize: tokenizeLinkTarget };

function tokenizeLinkTarget(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const labelStarts = this._labelStarts ?? [];
  while (labelStarts.at(-1)?._balanced) labelStarts.pop();
  let depth = 0;
  let quote: Code = codes.eof;
  return start;

  function start(code: Code): State | undefined {
    const labelStart = labelStarts.at(-1);
    if (!labelStart || labelStart._inactive) return nok(code);
    effects.enter('labelEnd');
    effects.enter('labelMarker');
    effects.consume(code);
    effects.exit('labelMarker');
    effects.exit('labelEnd');
    return opening;
  }

  function opening(code: Code): State | undefined {
    if (code !== codes.leftParenthesis) return nok(code);
    effects.enter('resource');
    mark(code, 'resourceMarker');
    return factorySpace(effects, address, 'whitespace');
  }

  function address(code: Code): State | undefined {
    if (code === codes.lessThan || code === codes.rightParenthesis) return nok(code);
    effects.enter('resourceDestination');
    effects.enter('resourceDestinationRaw');
    effects.enter('resourceDestinationString');
    effects.enter('chunkString', { contentType: 'string' });
    return inAddress(code);
  }

  function inAddress(code: Code): State | undefined {
    if (code === codes.eof || markdownLineEnding(code)) return nok(code);
    if (code === codes.rightParenthesis && depth === 0) return addressEnd(code);
    if (markdownSpace(code)) return effects.check(endOfAddress(depth), addressEnd, consumeInAddress)(code);
    if (code === codes.leftParenthesis) depth += 1;
    if (code === codes.rightParenthesis) depth -= 1;
    return consumeInAddress(code);
  }

  function consumeInAddress(code: Code): State | undefined {
    effects.consume(code);
    return inAddress;
  }

  function addressEnd(code: Code): State | undefined {
    effects.exit('chunkString');
    effects.exit('resourceDestinationString');
    effects.exit('resourceDestinationRaw');
    effects.exit('resourceDestination');
    return factorySpace(effects, beforeTitle, 'whitespace')(code);
  }

  function beforeTitle(code: Code): State | undefined {
    if (code === codes.rightParenthesis) return end(code);
    effects.enter('resourceTitle');
    mark(code, 'resourceTitleMarker');
    effects.enter('resourceTitleString');
    effects.enter('chunkString', { contentType: 'string' });
    quote = code;
    return inTitle;
  }

  function inTitle(code: Code): State | undefined {
    if (code === codes.eof || markdownLineEnding(code)) return nok(code);
    if (code === quote) return effects.check(endOfTitle, titleEnd, consumeInTitle)(code);
    return consumeInTitle(code);
  }

  function consumeInTitle(code: Code): State | undefined {
    effects.consume(code);
    return inTitle;
  }

  function titleEnd(code: Code): State | undefined {
    effects.exit('chunkString');
    effects.exit('resourceTitleString');
    mark(code, 'resourceTitleMarker');
    effects.exit('resourceTitle');
    return factorySpace(effects, end, 'whitespace');
  }

  function end(code: Code): State | undefined {
    mark(code, 'resourceMarker');
    effects.exit('resource');
    labelStarts.pop();
    return ok;
  }

  function mark(code: Code, type: TokenType): void {
    effects.enter(type);
    effects.consume(code);
    effects.exit(type);
  }
}

/** Space, then what ends an address: a title, or the parenthesis that was opened before it. */
function endOfAddress(depth: number): Construct {
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      return factorySpace(effects, (code) => (isEnd(code) ? ok(code) : nok(code)), 'whitespace');
    },
  };
  function isEnd(code: Code): boolean {
    const isQuote = code === codes.quotationMark || code === codes.apostrophe;
    return isQuote || (code === codes.rightParenthesis && depth === 0);
  }
}

const endOfTitle: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (quote) => {
      effects.enter('data');
      effects.consume(quote);
      effects.exit('data');
      return factorySpace(effects, (code) => (code === codes.rightParenthesis ? ok(code) : nok(code)), 'whitespace');
    };
  },
};
