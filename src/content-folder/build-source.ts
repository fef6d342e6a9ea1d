import type { LastModified } from '../git/last-modified.ts';
import { awaitedLater } from '../safety/awaited-later.ts';
import { publishedFrontMatter, publishedSite } from '../site/published-site.ts';
import { checkedSite } from './checked-site.ts';
import { contentDir } from './content-dir.ts';
import { openSite } from './load-site.ts';
import type { SiteSource } from './site-source.ts';

/** The content folder as a build reads it: once, and checked before anything of it is published. */
export function buildSource(modified: Promise<LastModified>): SiteSource {
  const days = async () => (await modified).days;
  const opened = once(() => openSite(contentDir, 'render', 'aside'));
  const parsed = async () => (await opened()).parsed;
  const checked = once(async () => checkedSite(await (await opened()).rendered));
  return {
    parsed,
    pages: async () => (await opened()).pages,
    checked,
    frontMatter: once(async () => {
      const site = await parsed();
      // What compiles them would be the first to find what is wrong with them, and tell it in its own words.
      if (site.pages.some(({ name }) => name.endsWith('.mdx'))) await checked();
      return publishedFrontMatter(site, await days());
    }),
    published: once(async () => {
      const site = await checked();
      const pages = site.pages.map((page) => ({ ...page, content: async () => page.rendered }));
      return publishedSite({ ...site, pages }, await days());
    }),
    onChange() {},
  };
}

/** Does something when it is first asked for, and never again. Whoever asks is told of what goes wrong. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= awaitedLater(make());
    return made;
  };
}
