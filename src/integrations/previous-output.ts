import { readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteSource } from '../content-folder/site-source.ts';
import { generatorFingerprint } from '../page-cache/generator-fingerprint.ts';
import { digestOf } from '../published-pages/digest.ts';
import type { Publication } from '../published-pages/publication.ts';

/**
 * A build starts from an empty output folder, so that one that fails leaves nothing to publish. The pages that it would
 * draw as they were before are moved there from the last output.
 */
export function previousOutput(publication: Publication): AstroIntegration {
  let isBuilding = false;
  let outDir = '';
  let assets = '';
  return {
    name: 'previous-output',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        isBuilding = command === 'build';
        if (!isBuilding) return;
        outDir = fileURLToPath(config.outDir);
        const isAbove = !relative(outDir, fileURLToPath(config.root)).startsWith('..');
        if (isAbove) throw new Error(`--outDir is ${outDir}, which holds the project itself: it would be emptied.`);
        publication.start(outDir);
        process.once('exit', (code) => code !== 0 && removeOutput(outDir));
      },
      'astro:config:done': ({ config }) => {
        if (!isBuilding) return;
        const { base, site, build } = config;
        const options = [base, site, build.assetsPrefix, process.env['NODE_ENV'], flags()];
        // All that the output depends on besides the content.
        const generator = `${generatorFingerprint(fileURLToPath(config.root))} ${JSON.stringify(options)}`;
        publication.open(join(fileURLToPath(config.cacheDir), 'published.json'), generator);
        assets = config.build.assets;
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          name: 'previous-output',
          async getStaticPaths() {
            await siteSource().checked();
            const paths = await prerenderer.getStaticPaths();
            // What the bundler wrote by now has names that pages hold.
            const surroundings = digestOf(JSON.stringify(readdirSync(join(outDir, assets)).sort()));
            const kept = publication.keep(keysOf(paths, surroundings));
            if (kept.size > 0) logger.info(`${kept.size} page(s) kept as the last build drew them.`);
            return paths.filter(({ cacheKey }) => !kept.has(splitKey(cacheKey).path));
          },
        }));
      },
    },
  };
}

/** Whatever made the build fail. (Threads may still be writing there.) */
function removeOutput(outDir: string): void {
  rmSync(outDir, { recursive: true, force: true, maxRetries: 3 });
}

/** The options of the command, but for the place where it publishes. */
function flags(): string[] {
  return process.argv.slice(2).filter((argument, index, all) => !`${all[index - 1]} ${argument}`.includes('--outDir'));
}

function keysOf(paths: readonly { cacheKey?: string | undefined }[], surroundings: string): Map<string, string> {
  return new Map(
    paths.flatMap(({ cacheKey }) => {
      if (cacheKey === undefined) return [];
      const { digest, path } = splitKey(cacheKey);
      return [[path, `${digest} ${surroundings}`] as const];
    }),
  );
}

/** @see pageKey */
function splitKey(key = ''): { digest: string; path: string } {
  const space = key.indexOf(' ');
  return { digest: key.slice(0, space), path: key.slice(space + 1) };
}
