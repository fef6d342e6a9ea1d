import { outputPath, permalinkHref } from '../../permalinks/output-path.ts';
import { servedFiles } from '../../permalinks/served-files.ts';
import { addressKey } from './address-key.ts';
import { incompleteAddress } from './incomplete-address.ts';
import type { LinkContext } from './link-rule.ts';
import { isGenerated } from './neighbours.ts';
import type { PublishedAddress } from './published.ts';
import type { SiteLink } from './site-links.ts';

/** Where an address leads, if it is not to this site. */
export type Elsewhere =
  /** Another site: nothing to say. */
  | { kind: 'fine' }
  | { kind: 'contact' }
  /** `advice` is a French sentence. */
  | { kind: 'incomplete'; advice: string };

/**
 * Where a link leads; another build of the domain, and a file that is there, are fine too. `path` is decoded, and
 * without what follows a `?` or `#`.
 */
export type Target =
  | Elsewhere
  | { kind: 'page'; path: string; published: PublishedAddress; hash: string }
  | { kind: 'missing'; path: string };

export const FINE: Elsewhere = { kind: 'fine' };

/** Finds out where a link leads, without leaving the site, from what is to be published. */
export function resolveLink({ address, from }: SiteLink, context: LinkContext): Target {
  const base = new URL(permalinkHref(from?.permalink ?? '/'), context.siteUrl);
  return resolveAddress(address, base, (url) => targetAt(url, context));
}

/**
 * Finds out what kind of address one is.
 *
 * @param base The whole address of the page that holds it.
 * @param find Looks up an address of this site.
 */
export function resolveAddress<Found>(written: string, base: URL, find: (url: URL) => Found): Found | Elsewhere {
  const address = written.trim();
  if (/^(?:mailto|tel):/i.test(address)) return { kind: 'contact' };
  const advice = incompleteAddress(address);
  if (advice !== undefined) return { kind: 'incomplete', advice };
  const url = address === '' ? null : URL.parse(address, base);
  return url?.host === base.host ? find(url) : FINE;
}

/** The path that a server looks for: decoded, without empty parts. */
export function servedPath({ pathname }: URL): string {
  return decode(pathname).replace(/\/{2,}/g, '/');
}

function targetAt(url: URL, { published, neighbours }: LinkContext): Target {
  const path = servedPath(url).normalize('NFC');
  if (published.files.all.has(path)) return FINE;
  const key = addressKey(path);
  const found = published.byKey.get(key.toLowerCase());
  if (found && addressKey(found.address) === key && servedFiles(path).includes(outputPath(found.address))) {
    return { kind: 'page', path, published: found, hash: url.hash };
  }
  return isGenerated(path) || neighbours.include(path) ? FINE : { kind: 'missing', path };
}

/** What can't be decoded stays as it was written. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
