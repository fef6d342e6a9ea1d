import { normalisePermalink } from '../../permalinks/normalise-permalink.ts';
import type { RenderedPage, RenderedSite } from '../rendered-site.ts';
import { generatedClaims } from '../unique-permalink.ts';
import { type AddressIndex, addressIndex } from './address-index.ts';
import { addressKey } from './address-key.ts';

/** What a site publishes, to be looked up by address. */
export interface Published {
  /** Pages and redirects by key (see `addressKey`), in lower case: a disk may not know the difference. */
  byKey: ReadonlyMap<string, PublishedAddress>;
  /** The addresses of the pages that visitors see: no drafts, no redirects. */
  pages: AddressIndex;
  /** The addresses of the public files, and of the pages that the generator writes. */
  files: AddressIndex;
  /** The first segments below which there are pages, and those below which there are public files. */
  pageFolders: ReadonlySet<string>;
  fileFolders: ReadonlySet<string>;
}

export interface PublishedAddress {
  address: string;
  page: RenderedPage;
  /** Whether it is an old address of the page. */
  isRedirect: boolean;
}

/** Looks up what is published once, for all links. Of two pages at one address, the first counts. */
export function published(site: RenderedSite): Published {
  const { pages, publicFiles } = site;
  const byKey = new Map<string, PublishedAddress>();
  for (const published of [...pages.flatMap(ownAddress), ...pages.flatMap(oldAddresses)]) {
    const key = addressKey(published.address).toLowerCase();
    if (!byKey.has(key)) byKey.set(key, published);
  }
  const permalinks = pages.filter(({ data }) => !data?.draft).flatMap(({ permalink }) => permalink ?? []);
  const generated = generatedClaims(site).map(({ address }) => address);
  const files = [...publicFiles.map((path) => `/${path.normalize('NFC')}`), ...generated];
  return {
    byKey,
    pages: addressIndex(permalinks),
    files: addressIndex(files),
    pageFolders: topFolders(permalinks),
    fileFolders: topFolders(files),
  };
}

/** `/a/b/c` → `a`. What stands at the top is in no folder. */
function topFolders(addresses: readonly string[]): Set<string> {
  return new Set(addresses.flatMap((address) => /^\/([^/]+)\//.exec(address)?.[1] ?? []));
}

function ownAddress(page: RenderedPage): PublishedAddress[] {
  return page.permalink === undefined ? [] : [{ address: page.permalink, page, isRedirect: false }];
}

function oldAddresses(page: RenderedPage): PublishedAddress[] {
  return (page.data?.redirect_from ?? []).flatMap((written) => {
    const result = normalisePermalink(written);
    return 'permalink' in result ? [{ address: result.permalink, page, isRedirect: true }] : [];
  });
}
