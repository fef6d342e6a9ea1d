import { normalisePermalink } from '../permalinks/normalise-permalink.ts';
import type { ParsedPage } from '../site/parse-site.ts';
import { addressKey } from './links/address-key.ts';
import { fault, type Rule } from './rule.ts';

/** An address that a page asks for, and where it does. */
export interface Claim {
  page: ParsedPage;
  key: 'permalink' | 'redirect_from';
  path: readonly PropertyKey[];
  address: string;
}

/** No two pages, nor a page and a redirect, are published at the same address. So no redirect leads to another. */
export const uniquePermalink: Rule = ({ pages }) => {
  const owners = new Map<string, Claim>();
  return pages.flatMap(claims).flatMap((claim) => {
    const file = servedAs(claim.address);
    const owner = owners.get(file);
    if (!owner) {
      owners.set(file, claim);
      return [];
    }
    const { page, key, path, address } = claim;
    const reason = `\`${key}\` vaut « ${address} », déjà pris par ${placeOf(owner)}. ${advice(claim, owner)}`;
    return [fault(page.file, page.yaml.locate(path), reason, 'unique-permalink')];
  });
};

function isOwn({ key }: Claim): boolean {
  return key === 'permalink';
}

function placeOf({ page, key, path, address }: Claim): string {
  return `${page.file.path}:${page.yaml.locate(path).line} (\`${key}\` « ${address} »)`;
}

function advice(claim: Claim, owner: Claim): string {
  if (isOwn(claim) && isOwn(owner)) return 'Donnez à cette page une adresse à elle.';
  if (isOwn(claim)) return 'Donnez à cette page une adresse à elle, ou retirez cette redirection.';
  if (claim.page === owner.page) {
    return isOwn(owner)
      ? 'La page se renverrait à elle-même, sans fin. Retirez cette ligne.'
      : 'Une seule de ces deux lignes suffit. Retirez l’autre.';
  }
  return isOwn(owner)
    ? 'La redirection cacherait cette page. Retirez cette ligne, ou changez d’abord l’adresse de l’autre page.'
    : 'Une ancienne adresse ne mène qu’à une page. Retirez-la de l’une des deux.';
}

/** Every address that a page asks for: its permalink, and its old ones. */
export function claims(page: ParsedPage): Claim[] {
  const permalink: Claim[] = page.permalink
    ? [{ page, key: 'permalink', path: ['permalink'], address: page.permalink }]
    : [];
  const redirects = (page.data?.redirect_from ?? []).flatMap((written, index): Claim[] => {
    const result = normalisePermalink(written);
    return 'permalink' in result
      ? [{ page, key: 'redirect_from', path: ['redirect_from', index], address: result.permalink }]
      : [];
  });
  return [...permalink, ...redirects];
}

/** Addresses that a server, or a disk that ignores case, can't tell apart. */
function servedAs(address: string): string {
  return addressKey(address).toLowerCase();
}
