import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { buildSource } from '../content-folder/build-source.ts';
import { contentDir } from '../content-folder/content-dir.ts';
import { type DevSource, devSource } from '../content-folder/dev-source.ts';
import { expectSite } from '../content-folder/load-site.ts';
import { refreshOnSave } from '../content-folder/refresh.ts';
import { offerSite } from '../content-folder/site-source.ts';
import { faultTeller } from '../content-folder/tell-faults.ts';
import { type LastModified, lastModified } from '../git/last-modified.ts';
import { requestsUnderWay } from './requests-under-way.ts';

/**
 * For how long each waits for answers under way. Astro keeps what it learned of the routes for such an answer, even when
 * it forgot all others meanwhile; but some take as long as Vite takes to bundle what the page asks for.
 */
const LONGEST_MS = { show: 1000, render: 10_000 };

/**
 * Reads the content folder as soon as Astro is set up. A build checks it before it publishes anything; while someone is
 * writing it is shown first, then checked, and again at each save.
 */
export function contentSource(): AstroIntegration {
  let modified: Promise<LastModified>;
  let dev: DevSource | undefined;
  let start = () => {};
  return {
    name: 'content-source',
    hooks: {
      'astro:config:setup': ({ command }) => {
        modified = lastModified(contentDir);
        dev = command === 'dev' ? devSource(modified) : undefined;
        const source = dev ?? buildSource(modified);
        offerSite(source);
        if (command === 'build') expectSite(contentDir);
        // Whoever asks for the site is told of its errors.
        if (command === 'build' || dev) start = () => void source.published().catch(() => {});
      },
      // By now, no other build is under way.
      'astro:config:done': () => start(),
      'astro:build:start': async ({ logger }) => {
        const { warning } = await modified;
        if (warning) logger.warn(warning);
      },
      'astro:server:setup': ({ server, logger }) => {
        if (dev) showEachSave(dev, server, logger);
      },
    },
  };
}

function showEachSave(source: DevSource, server: ViteDevServer, logger: AstroIntegrationLogger): void {
  const answered = requestsUnderWay(server.middlewares);
  const tellFaults = faultTeller();
  const show = async () => {
    if (!(await source.refresh())) return;
    await source.changed();
    await answered(LONGEST_MS.show);
    // As Astro does when its own collections change.
    for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
    server.environments.client.hot.send({ type: 'full-reload' });
  };
  const render = async () => {
    // Thousands of pages keep all cores busy.
    await answered(LONGEST_MS.render);
    await source.rendered();
    // The first save would wait for it.
    await import('../content-folder/process-page.ts');
  };
  const check = async () => {
    await show();
    await tellFaults(await source.rendered());
  };
  const checkNow = refreshOnSave(server.watcher, logger, { show, render, check });
  server.httpServer?.once('listening', checkNow);
}
