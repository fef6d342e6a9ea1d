import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { RenderedSite } from '../checks/rendered-site.ts';
import { onSite } from '../content-folder/site-channel.ts';

interface Built {
  /** What the folder was built from. */
  site: RenderedSite;
  /** The absolute path of what was written. */
  folder: string;
  logger: AstroIntegrationLogger;
}

/**
 * An integration that adds to what was built, or judges it, by the site that it was built from.
 *
 * @throws Error when no site was published: nothing is known then of what was written.
 */
export function afterBuild(name: string, work: (built: Built) => Promise<void>): AstroIntegration {
  let site: RenderedSite | undefined;
  return {
    name,
    hooks: {
      'astro:config:setup': () => {
        onSite((published) => {
          site = published;
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!site) throw new Error(`${name}: nobody has published the site that was built.`);
        await work({ site, folder: fileURLToPath(dir), logger });
      },
    },
  };
}
