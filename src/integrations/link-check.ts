import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { report } from '../checks/reporters/report.ts';
import { isError } from '../checks/reporters/severity.ts';
import { ContentError } from '../content-folder/content-error.ts';
import type { Output } from '../output/follow-references.ts';
import type { Compressor } from '../published-pages/compressor.ts';
import type { Publication } from '../published-pages/publication.ts';
import { afterBuild } from './after-build.ts';

/**
 * After a build, follows every address of what was published. A dead one makes the build fail. What was followed once is
 * not followed again: the same integration may look at what is there, and later at what was added.
 */
export function linkCheck(publication: Publication, compressor: Compressor): AstroIntegration {
  const followed = new Set<string>();
  return afterBuild('link-check', async ({ site, folder, logger }) => {
    // What only a build needs, `npm run dev` does not wait for.
    const { checkOutput } = await import('../output/check-output.ts');
    const start = performance.now();
    const output = outputOf(folder);
    const known = (path: string) => (followed.has(path) ? publication.placesOf(path) : publication.fileOf(path));
    const messages = checkOutput({ ...output, known }, site, relative(process.cwd(), folder) || '.');
    if (messages.length > 0) console.error(`\n${report(messages, process.stderr)}\n`);
    if (messages.some(isError)) {
      await compressor.stop();
      throw new ContentError();
    }
    const news = output.paths.filter((path) => !followed.has(path));
    for (const path of news) followed.add(path);
    logger.info(`${news.length} files followed in ${Math.round(performance.now() - start)} ms.`);
  });
}

function outputOf(folder: string): Output {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  return { paths: paths.sort(), read: (path) => readFileSync(join(folder, path)) };
}
