const SPACE = '[ \\t\\r\\n\\f\\v]';
const WORD = '[\\p{L}\\p{M}\\p{N}_]';
// All of ASCII's, but the ampersand.
const PUNCTUATION = "[!-%'-/:-@[-^`{-~]";

/**
 * kramdown's rules for quotes, in its order: what stands before, the quotes, what must follow; then
 * which quotes they become. A quote has nothing before it where its text starts, and right after
 * another symbol.
 */
const QUOTES: [pattern: string, role: 'opening' | 'closing'][] = [
  // Before bold or italic.
  [`()(["'])(?=[*_]{1,2}[^ \\t\\r\\n\\f\\v])`, 'opening'],
  // Before punctuation that ends a word; three dots start one.
  [`()(["'])(?=${PUNCTUATION}(?!\\.\\.|${WORD})|_(?=${WORD}))`, 'closing'],
  // A quotation that starts with another.
  [`(${SPACE}?)("'|'")(?=\\w)`, 'opening'],
  // Decades: ’90s.
  [`(${SPACE}?)(')(?=\\d\\ds)`, 'closing'],
  [`(${SPACE})(["'])(?=\\w)`, 'opening'],
  [`([^ \\\\\\t\\r\\n[{(-])(["'])`, 'closing'],
  [`()(["'])(?=${SPACE}|s(?!${WORD})|$)`, 'closing'],
  [`([^\\\\]?)(["'])`, 'opening'],
];

const CURLY = { opening: { '"': '“', "'": '‘' }, closing: { '"': '”', "'": '’' } };

const SYMBOLS = new Map([
  ['---', '—'],
  ['--', '–'],
  ['...', '…'],
  ['<< ', '«\u00A0'],
  [' >>', '\u00A0»'],
  ['<<', '«'],
  ['>>', '»'],
]);

/**
 * What kramdown tries as markup first: where it is none, the quote after it has nothing before it. And a
 * heading's own id, `{#a--b}`, which it takes off even before.
 */
const MARKUP = '\\*\\*?|__?|`+|!?\\[|\\{#[^{}]*\\}';

const PATTERN = new RegExp([MARKUP, ...QUOTES.map(([pattern]) => pattern), '---?|\\.{3}|<< ?| ?>>'].join('|'), 'gu');

const ANY_SYMBOL = /["']|--|\.\.\.|<<|>>/;

/**
 * Sets the typographic symbols of a stretch of text as kramdown does (its parsers `smart_quotes`
 * and `typographic_syms`): “ ” ‘ ’ … – — « ».
 *
 * @param text Text without markup, escapes or character references.
 * @param after The source that follows it in the same block; a few characters are enough.
 */
export function setSymbols(text: string, after: string): string {
  if (!ANY_SYMBOL.test(text)) return text;
  let set = '';
  let end = 0;
  for (const match of (text + after).matchAll(PATTERN)) {
    const next = match.index + match[0].length;
    if (next > text.length) break;
    set += text.slice(end, match.index) + setSymbol(match);
    end = next;
  }
  return set + text.slice(end);
}

function setSymbol([match, ...groups]: RegExpExecArray): string {
  const rule = groups.findIndex((group) => group !== undefined) / 2;
  const [, role] = QUOTES[rule] ?? [];
  if (!role) return SYMBOLS.get(match) ?? match;
  const before = groups[2 * rule] ?? '';
  return before + match.slice(before.length).replace(/["']/g, (quote) => CURLY[role][quote as '"' | "'"]);
}
