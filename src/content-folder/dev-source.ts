import type { LastModified } from '../git/last-modified.ts';
import { isSameSite, type PublishedSite, publishedSite } from '../site/published-site.ts';
import { contentDir } from './content-dir.ts';
import { checkRead, type ReadSite } from './load-site.ts';
import { openSiteOnDemand, type SiteOnDemand } from './site-on-demand.ts';
import type { SiteSource } from './site-source.ts';

/** The content folder while someone is writing: shown as it is, drafts too, and read again at each save. */
export interface DevSource extends SiteSource {
  /** All of it as it was last read, rendered and not checked. */
  rendered(): Promise<ReadSite>;
  /** Reads it again, and tells whether it is drawn otherwise than before. */
  refresh(): Promise<boolean>;
  /** Tells whoever draws it that it has changed. */
  changed(): Promise<void>;
}

export function devSource(modified: Promise<LastModified>): DevSource {
  let source: Promise<SiteOnDemand> | undefined;
  let site: Promise<PublishedSite> | undefined;
  let changed = async () => {};
  const read = () => {
    source ??= openSiteOnDemand(contentDir);
    return source;
  };
  const publishedAfter = async (before: PublishedSite | 'nothing') => {
    const [folder, { days }] = await Promise.all([read(), modified]);
    return publishedSite(folder, days, before);
  };
  const published = () => {
    site ??= publishedAfter('nothing');
    return site;
  };
  const rendered = async () => (await read()).rendered();
  return {
    parsed: read,
    rendered,
    pages: async () => (await rendered()).pages.map((page) => Promise.resolve(page)),
    published,
    checked: async () => checkRead(await rendered()),
    async frontMatter() {
      const { pages } = await published();
      return new Map([...pages].map(([name, { frontMatter }]) => [name, frontMatter]));
    },
    onChange(listener) {
      changed = listener;
    },
    async refresh() {
      const before = await published();
      source = undefined;
      const now = await publishedAfter(before);
      if (isSameSite(before, now)) return false;
      site = Promise.resolve(now);
      return true;
    },
    changed: () => changed(),
  };
}
