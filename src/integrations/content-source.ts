import type { AstroIntegration } from 'astro';
import { checkedSite, forgetSite } from '../content-folder/checked-site.ts';
import { contentDir } from '../content-folder/content-dir.ts';
import { refreshOnSave } from '../content-folder/refresh.ts';
import { offerSite } from '../content-folder/site-source.ts';
import { type LastModified, lastModified } from '../git/last-modified.ts';
import { type PublishedSite, publishedSite } from '../site/published-site.ts';
import { requestsUnderWay } from './requests-under-way.ts';

/** Reads the content folder as soon as Astro is set up, and again at each save while someone is writing. */
export function contentSource(): AstroIntegration {
  let isWriting = false;
  let isBuilding = false;
  let site: Promise<PublishedSite> | undefined;
  let modified: Promise<LastModified> | undefined;
  let changed = async () => {};
  const read = async (before?: PublishedSite | 'nothing') => {
    modified ??= lastModified(contentDir);
    const [checked, { days }] = await Promise.all([checkedSite(isWriting), modified]);
    return publishedSite(checked, days, before);
  };
  const published = () => {
    site ??= read(isWriting ? 'nothing' : undefined);
    return site;
  };
  return {
    name: 'content-source',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isWriting = command === 'dev';
        isBuilding = command === 'build';
        offerSite({
          published,
          onChange: (listener) => {
            changed = listener;
          },
        });
      },
      // By now, every integration listens to what is read. Whoever asks for the site is told of its errors.
      'astro:config:done': () => {
        if (isBuilding || isWriting) published().catch(() => {});
      },
      'astro:build:start': async ({ logger }) => {
        const { warning } = (await modified) ?? {};
        if (warning) logger.warn(warning);
      },
      'astro:server:setup': ({ server, logger }) => {
        const answered = requestsUnderWay(server.middlewares);
        refreshOnSave(server.watcher, logger, async () => {
          const before = await published();
          forgetSite();
          site = Promise.resolve(await read(before));
          await answered();
          // As Astro does when its own collections change.
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          server.environments.client.hot.send({ type: 'full-reload' });
          // Astro reloads once more when a page's front matter has changed: it writes its data store half a second later.
          await changed();
        });
      },
    },
  };
}
