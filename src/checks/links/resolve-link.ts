import { outputPath, permalinkHref } from '../../permalinks/output-path.ts';
import { addressKey } from './address-key.ts';
import { incompleteAddress } from './incomplete-address.ts';
import type { LinkContext } from './link-rule.ts';
import type { PublishedAddress } from './published.ts';
import type { SiteLink } from './site-links.ts';

/** Where a link leads. `path` is decoded, and without what follows a `?` or `#`. */
export type Target =
  /** Another site, another build of the domain, a file that is there: nothing to say. */
  | { kind: 'fine' }
  | { kind: 'contact' }
  /** `advice` is a French sentence. */
  | { kind: 'incomplete'; advice: string }
  | { kind: 'page'; path: string; published: PublishedAddress; hash: string }
  | { kind: 'missing'; path: string };

const FINE: Target = { kind: 'fine' };

/** Finds out where a link leads, without leaving the site. */
export function resolveLink(link: SiteLink, context: LinkContext): Target {
  const address = link.address.trim();
  if (/^(?:mailto|tel):/i.test(address)) return { kind: 'contact' };
  const advice = incompleteAddress(address);
  if (advice !== undefined) return { kind: 'incomplete', advice };
  const url = urlOf(address, link, context);
  return url === undefined ? FINE : targetAt(url, context);
}

/** The whole address, if it leads to this site. */
function urlOf(address: string, { from }: SiteLink, { siteUrl }: LinkContext): URL | undefined {
  const base = new URL(permalinkHref(from?.permalink ?? '/'), siteUrl);
  if (address === '' || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return url.host === base.host ? url : undefined;
}

function targetAt({ pathname, hash }: URL, { published, neighbours }: LinkContext): Target {
  const path = decode(pathname)
    .normalize('NFC')
    .replace(/\/{2,}/g, '/');
  if (published.files.all.has(path)) return FINE;
  const key = addressKey(path);
  const found = published.byKey.get(key.toLowerCase());
  if (found && addressKey(found.address) === key && isServed(path, found.address)) {
    return { kind: 'page', path, published: found, hash };
  }
  return neighbours.include(path) ? FINE : { kind: 'missing', path };
}

/** Whether a server finds the page at this form of its address. One slash too many is told by a rule of its own. */
function isServed(path: string, address: string): boolean {
  const form = path.slice(1);
  const forms = path.endsWith('/')
    ? [`${form}index.html`, `${form.slice(0, -1)}.html`]
    : [form, `${form}.html`, `${form}/index.html`];
  return forms.includes(outputPath(address));
}

/** What can't be decoded stays as it was written. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
