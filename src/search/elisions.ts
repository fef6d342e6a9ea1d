/** An apostrophe between two letters, as it stands in a text or in HTML, tags of emphasis or not. */
const ELISION = /(?<=\p{L})(?:['’]|&#39;|&#x27;|&rsquo;|&apos;)(?=(?:<[^>]+>)*\p{L})/giu;

/**
 * Parts the two words that an apostrophe joins: `l’accélération` → `l’ accélération`. Pagefind knows words by the
 * spaces between them, and would only find this one by its whole.
 */
export function partElisions(html: string): string {
  return html.replace(ELISION, '’ ');
}

/** The text as it was written, but for the shape of its apostrophes. */
export function joinElisions(text: string): string {
  return text.replaceAll('’ ', '’');
}
