import { normalisePermalink } from '../permalinks/normalise-permalink.ts';
import { flattenItems } from '../sidebars/flatten-items.ts';
import type { ParsedPage, ParsedSite } from '../site/parse-site.ts';
import { addressKey } from './links/address-key.ts';
import { fault, type Rule } from './rule.ts';

/** An address that a file asks for, and where it does. */
export interface Claim {
  source: Pick<ParsedPage, 'file' | 'yaml'>;
  key: 'permalink' | 'redirect_from' | 'site_map' | 'print';
  path: readonly PropertyKey[];
  address: string;
}

/**
 * No two pages, those that the generator writes included, nor a page and a redirect, are published at the same
 * address. So no redirect leads to another.
 */
export const uniquePermalink: Rule = (site) => {
  const owners = new Map<string, Claim>();
  return [...generatedClaims(site), ...site.pages.flatMap(claims)].flatMap((claim) => {
    const file = servedAs(claim.address);
    const owner = owners.get(file);
    if (!owner) {
      owners.set(file, claim);
      return [];
    }
    const { source, key, path, address } = claim;
    const reason = `\`${key}\` vaut « ${address} », déjà pris par ${placeOf(owner)}. ${advice(claim, owner)}`;
    return [fault(source.file, source.yaml.locate(path), reason, 'unique-permalink')];
  });
};

/** Whether a page stands at the address. */
function isOwn({ key }: Claim): boolean {
  return key !== 'redirect_from';
}

function placeOf({ source, key, path, address }: Claim): string {
  return `${source.file.path}:${source.yaml.locate(path).line} (\`${key}\` « ${address} »)`;
}

function advice(claim: Claim, owner: Claim): string {
  if (isOwn(claim) && isOwn(owner)) return 'Donnez à cette page une adresse à elle.';
  if (isOwn(claim)) return 'Donnez à cette page une adresse à elle, ou retirez cette redirection.';
  if (claim.source === owner.source) {
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
    ? [{ source: page, key: 'permalink', path: ['permalink'], address: page.permalink }]
    : [];
  const redirects = (page.data?.redirect_from ?? []).flatMap((written, index): Claim[] => {
    const result = normalisePermalink(written);
    return 'permalink' in result
      ? [{ source: page, key: 'redirect_from', path: ['redirect_from', index], address: result.permalink }]
      : [];
  });
  return [...permalink, ...redirects];
}

/** The addresses of the pages that the generator writes: what the settings and the menus say of them. */
export function generatedClaims({ settings, sidebars }: Pick<ParsedSite, 'settings' | 'sidebars'>): Claim[] {
  const siteMap = settings.data?.site_map;
  const own: Claim[] =
    siteMap === undefined ? [] : [{ source: settings, key: 'site_map', path: ['site_map'], address: siteMap }];
  return [...own, ...sidebars.flatMap(printClaims)];
}

function printClaims(source: ParsedSite['sidebars'][number]): Claim[] {
  const { print, items = [] } = source.data ?? {};
  const groups = [{ item: { print }, path: [] as readonly PropertyKey[] }, ...flattenItems(items, ['items'])];
  return groups.flatMap(({ item, path }): Claim[] =>
    item.print === undefined ? [] : [{ source, key: 'print', path: [...path, 'print'], address: item.print }],
  );
}

/** Addresses that a server, or a disk that ignores case, can't tell apart. */
function servedAs(address: string): string {
  return addressKey(address).toLowerCase();
}
