/**
 * A text as it can be printed: what would write over the terminal, start a line of its own or turn the text around is
 * written out. Line breaks are kept if `lines` says so.
 */
export function printable(text: string, { lines = false } = {}): string {
  return text.replace(UNPRINTABLE, (character) => {
    if (lines && character === '\n') return character;
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/gu;
