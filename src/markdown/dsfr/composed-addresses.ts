import type { Root } from 'hast';
import type { Transformer } from 'unified';
import { visit } from '../visit.ts';

/** A letter and its accents, as two signs, percent-encoded: U+0300 to U+036F. */
const DECOMPOSED = /[a-z](?:%c[cd]%[89ab][\da-f])+/gi;

/**
 * Writes accents in the addresses of this site as one sign (NFC), as in permalinks: `e%CC%81` becomes `%C3%A9`.
 * Servers tell the two apart. What is not percent-encoded was joined as the file was read.
 */
export function composedAddresses(): Transformer<Root, Root> {
  return (tree) =>
    visit(tree, 'element', ({ properties }) => {
      for (const name of ['href', 'src', 'poster']) {
        const address = properties[name];
        if (typeof address !== 'string' || /^[a-z][a-z\d+.-]*:|^\/\//i.test(address)) continue;
        properties[name] = address.replace(DECOMPOSED, (signs) => encodeURI(decodeURI(signs).normalize('NFC')));
      }
    });
}
