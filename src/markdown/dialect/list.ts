import { blankLine } from 'micromark-core-commonmark';
import { factorySpace } from 'micromark-factory-space';
import { asciiDigit, markdownLineEnding, markdownSpace } from 'micromark-util-character';
import { codes } from 'micromark-util-symbol';
import type { Code, Construct, ContainerState, Effects, Point, State, TokenizeContext } from 'micromark-util-types';
import { blockBoundary } from './block-boundary.ts';
import { thematicBreakAnywhere } from './thematic-break.ts';

/** What is known of an open list item. */
interface ItemState extends ContainerState {
  type: 'listUnordered' | 'listOrdered';
  /** How far its text is indented. */
  size: number;
  isAfterBlank: boolean;
}

/** How far the text of an item is indented whose first line is empty. */
const EMPTY_ITEM_SIZE = 4;

/**
 * Lists as kramdown (GFM) reads them. Unlike CommonMark's: a list may follow a line of text whatever its first
 * number; `1)` makes none; one list may mix `-`, `*` and `+`; and a line that follows an item belongs to it, however
 * little it is indented, unless it is one of the same list. So `1. a⏎- b⏎2. c` is a list in a list.
 *
 * @see https://kramdown.gettalong.org/syntax.html#lists
 */
export const list: Construct = {
  name: 'dialectList',
  tokenize: tokenizeItem,
  continuation: { tokenize: tokenizeContinuation },
  exit(effects) {
    effects.exit(stateOf(this).type);
  },
};

function tokenizeItem(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this;
  const state = stateOf(self);
  const indent = indentOf(self);
  return start;

  function start(code: Code): State | undefined {
    const isOrdered = asciiDigit(code);
    if (!isOrdered && !isBullet(code)) return nok(code);
    if (state.type && state.type !== (isOrdered ? 'listOrdered' : 'listUnordered')) return nok(code);
    // No rule is made of plus signs.
    if (isOrdered || code === codes.plusSign || (state.type && !state.isAfterBlank)) return begin(code);
    return effects.check(thematicBreakAnywhere, nok, begin)(code);
  }

  function begin(code: Code): State | undefined {
    const type = asciiDigit(code) ? 'listOrdered' : 'listUnordered';
    if (!state.type) effects.enter(type, { _container: true });
    state.type = type;
    effects.enter('listItemPrefix');
    if (type === 'listUnordered') return marker(code);
    effects.enter('listItemValue');
    return value(code);
  }

  function value(code: Code): State | undefined {
    if (asciiDigit(code)) {
      effects.consume(code);
      return value;
    }
    effects.exit('listItemValue');
    return code === codes.dot ? marker(code) : nok(code);
  }

  function marker(code: Code): State | undefined {
    effects.enter('listItemMarker');
    effects.consume(code);
    effects.exit('listItemMarker');
    return afterMarker;
  }

  function afterMarker(code: Code): State | undefined {
    return markdownSpace(code) ? factorySpace(effects, beforeText, 'listItemPrefixWhitespace')(code) : nok(code);
  }

  function beforeText(code: Code): State | undefined {
    const prefix = self.sliceSerialize(effects.exit('listItemPrefix'), true);
    state.size = isLineEnd(code) ? EMPTY_ITEM_SIZE : indent + prefix.length;
    state.isAfterBlank = false;
    return ok(code);
  }
}

function tokenizeContinuation(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this;
  const state = stateOf(self);
  const { isAfterBlank } = state;
  state._closeFlow = undefined;
  return effects.check(blankLine, atBlank, effects.attempt(nextItem, atNextItem, notNextItem));

  function atBlank(code: Code): State | undefined {
    state.isAfterBlank = true;
    return factorySpace(effects, ok, 'listItemIndent', state.size + 1)(code);
  }

  function atNextItem(code: Code): State | undefined {
    state._closeFlow = true;
    self.interrupt = undefined;
    return ok(code);
  }

  function notNextItem(code: Code): State | undefined {
    state.isAfterBlank = false;
    return effects.attempt(indent, ok, isAfterBlank ? nok : effects.check(blockBoundary, nok, absorb))(code);
  }

  /** Less indented than the item asks, but right below it. Indented by four, it is text whatever it starts with. */
  function absorb(code: Code): State | undefined {
    return effects.attempt(smallIndent, ok, ok)(code);
  }
}

const smallIndent: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const start = this.now();
    const isSmall = () => widthSince(start, this) < 4;
    return factorySpace(effects, (code) => (isSmall() ? ok(code) : nok(code)), 'listItemIndent');
  },
};

const nextItem: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return factorySpace(effects, effects.attempt(list, ok, nok), 'linePrefix', Math.min(stateOf(this).size, 4));
  },
};

const indent: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const { size } = stateOf(this);
    const start = this.now();
    const isIndented = () => widthSince(start, this) === size;
    return factorySpace(effects, (code) => (isIndented() ? ok(code) : nok(code)), 'listItemIndent', size + 1);
  },
};

/** How wide the space is that was read: a tab counts for up to four, and may be read in parts. */
function widthSince(start: Point, context: TokenizeContext): number {
  return context.sliceSerialize({ start, end: context.now() }, true).length;
}

/** How wide the space is that was read in front of a marker. */
function indentOf(context: TokenizeContext): number {
  const token = context.events.at(-1)?.[1];
  return token?.type === 'linePrefix' ? context.sliceSerialize(token, true).length : 0;
}

function stateOf(context: TokenizeContext): ItemState {
  return context.containerState as ItemState;
}

function isBullet(code: Code): boolean {
  return code === codes.asterisk || code === codes.plusSign || code === codes.dash;
}

function isLineEnd(code: Code): boolean {
  return code === codes.eof || markdownLineEnding(code);
}
