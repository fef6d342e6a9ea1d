import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { RenderedSite } from '../checks/rendered-site.ts';
import { siteSource } from '../content-folder/site-source.ts';

interface Built {
  /** What the folder was built from. */
  site: RenderedSite;
  /** The absolute path of what was written. */
  folder: string;
  logger: AstroIntegrationLogger;
}

/** An integration that adds to what was built, or judges it, by the site that it was built from. */
export function afterBuild(name: string, work: (built: Built) => Promise<void>): AstroIntegration {
  return {
    name,
    hooks: {
      'astro:build:done': async ({ dir, logger }) =>
        work({ site: await siteSource().checked(), folder: fileURLToPath(dir), logger }),
    },
  };
}
