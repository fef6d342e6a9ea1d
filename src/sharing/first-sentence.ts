import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';

/** What search engines show of a description, in characters. */
const LONGEST = 160;

/**
 * The first sentence of a page, for those that describe themselves in no other way.
 *
 * @param html The page's content.
 * @returns the first paragraph's first sentence, cut between two words when it is long; nothing for a page without text.
 */
export function firstSentence(html: string): string | undefined {
  const paragraph = /<p(?:\s[^>]*)?>.*?<\/p>/s.exec(html)?.[0] ?? '';
  const text = textOf(fromHtml(paragraph, { fragment: true }))
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return undefined;
  const sentence = /^.*?[.!?…](?=\s\p{Lu}|$)/u.exec(text)?.[0] ?? text;
  if (sentence.length <= LONGEST) return sentence;
  return `${sentence.slice(0, LONGEST).replace(/[\s,;:]+\S*$/, '')}…`;
}
