import type { AstroIntegration } from 'astro';
import { checkedSite } from '../content-folder/checked-site.ts';
import { contentDir } from '../content-folder/content-dir.ts';
import { expectSite, type ReadSite, readSite } from '../content-folder/load-site.ts';
import { refreshOnSave } from '../content-folder/refresh.ts';
import { offerSite } from '../content-folder/site-source.ts';
import { faultTeller } from '../content-folder/tell-faults.ts';
import { type LastModified, lastModified } from '../git/last-modified.ts';
import { isSameSite, type PublishedSite, publishedSite } from '../site/published-site.ts';
import { requestsUnderWay } from './requests-under-way.ts';

/**
 * Reads the content folder as soon as Astro is set up. A build checks it first; while someone is writing it is shown
 * first, then checked, and again at each save.
 */
export function contentSource(): AstroIntegration {
  let isWriting = false;
  let isBuilding = false;
  let source: Promise<ReadSite>;
  let site: Promise<PublishedSite> | undefined;
  let modified: Promise<LastModified> | undefined;
  let changed = async () => {};
  const read = async (before?: PublishedSite | 'nothing') => {
    modified ??= lastModified(contentDir);
    source = isWriting ? readSite(contentDir) : checkedSite();
    const [folder, { days }] = await Promise.all([source, modified]);
    return publishedSite(folder, days, before);
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
        if (isBuilding) expectSite(contentDir);
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
        const tellFaults = faultTeller();
        const show = async () => {
          const before = await published();
          const now = await read(before);
          if (isSameSite(before, now)) return;
          site = Promise.resolve(now);
          await changed();
          await answered();
          // As Astro does when its own collections change.
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          server.environments.client.hot.send({ type: 'full-reload' });
        };
        const check = async () => {
          await show();
          await tellFaults(await source);
        };
        refreshOnSave(server.watcher, logger, { show, check });
        // The first save would wait for what renders pages.
        published().then(
          () => import('../content-folder/process-page.ts'),
          () => {},
        );
      },
    },
  };
}
