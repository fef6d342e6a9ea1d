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

/** No two pages, nor a page and a redirect, are published at the same address. */
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
    const place = owner.page.yaml.locate(owner.path);
    const reason = `\`${key}\` vaut « ${address} », déjà pris par ${owner.page.file.path}:${place.line} (\`${owner.key}\` « ${owner.address} »). Donnez à cette page une adresse à elle.`;
    return [fault(page.file, page.yaml.locate(path), reason, 'unique-permalink')];
  });
};

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
