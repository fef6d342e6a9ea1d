import { addressKey } from './address-key.ts';
import type { LinkContext } from './link-rule.ts';

/**
 * Whether an address that is not there would have to be there: then a link to it is surely broken. Else another
 * build of the same domain may have it.
 *
 * - Below a page of this site (`/approche/` for `/approche/x`), and in a public folder, this site has everything.
 * - Below a folder with pages but no front page, it has a part: the others may be elsewhere.
 * - Everywhere else, `neighbours` says all there is; without it, nobody knows.
 */
export function belongsHere(path: string, { published, neighbours }: LinkContext): boolean {
  const top = path.split('/')[1] ?? '';
  if (isBelowPage(path, published.byKey) || published.fileFolders.has(top)) return true;
  return !published.pageFolders.has(top) && neighbours.areDeclared;
}

function isBelowPage(path: string, byKey: LinkContext['published']['byKey']): boolean {
  const segments = addressKey(path).toLowerCase().split('/').slice(1, -1);
  return segments.some((_, index) => {
    const found = byKey.get(`/${segments.slice(0, index + 1).join('/')}`);
    return found !== undefined && !found.isRedirect && !found.page.data?.draft;
  });
}
