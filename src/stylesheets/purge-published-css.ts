import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { digestOf } from '../published-pages/digest.ts';
import type { Publication } from '../published-pages/publication.ts';
import { contentHash } from './content-hash.ts';
import { picturesApart } from './pictures-apart.ts';
import type { Users } from './purge-css.ts';
import { spacesInPictures } from './spaces-in-pictures.ts';

/** Texts by path below the output folder. */
type Texts = Map<string, string>;

/**
 * Purges the stylesheets of a built site (`src/stylesheets/purge-css.ts`), gives each a name with the hash of what is
 * left in it, puts their large pictures into files, leads the pages there, and deletes the fonts and pictures that
 * nothing names any more.
 *
 * @param outDir The output folder.
 * @param assets The folder in it that holds what the bundler wrote (`build.assets`).
 */
export async function purgePublishedCss(outDir: string, assets: string, publication: Publication): Promise<void> {
  const paths = (await readdir(outDir, { recursive: true })).map((path) => path.replaceAll('\\', '/')).sort();
  const pages = paths.filter((path) => path.endsWith('.html'));
  const scripts = await readTexts(outDir, paths, '.js');
  const stylesheets = await readTexts(outDir, paths, '.css');
  const own = [...stylesheets].filter(([path]) => path.startsWith(`${assets}/`));
  for (const [path] of own) stylesheets.delete(path);
  await publication.read(outDir, pages);
  const users = {
    pages: [markupOf(pages, publication)],
    scripts: [...scripts.values()],
    stylesheets: [...stylesheets.values()],
  };

  const renamed = await Promise.all(
    own.map(async ([path, css]) => {
      const { css: purged, pictures } = picturesApart(await purgedText(css, users, publication), `/${assets}`);
      for (const [name, svg] of pictures) await writeFile(join(outDir, assets, name), svg);
      return { path, purged, newPath: path.replace(/\.[^./]+\.css$/, `.${contentHash(purged)}.css`) };
    }),
  );
  for (const { path, purged, newPath } of renamed) {
    await rm(join(outDir, path));
    await writeFile(join(outDir, newPath), purged);
  }
  publication.leadTo(new Map(renamed.map(({ path, newPath }) => [`/${path}`, `/${newPath}`])), outDir, pages);
  const texts = [...users.pages, ...users.scripts, ...users.stylesheets, ...renamed.map(({ purged }) => purged)];
  await removeUnused(outDir, paths, assets, texts);
}

function purgedText(css: string, users: Users, publication: Publication): Promise<string> {
  return publication.text(digestOf(JSON.stringify([css, users])), async () => {
    // PurgeCSS takes as long to load as to run.
    const { purgeCss } = await import('./purge-css.ts');
    return spacesInPictures(await purgeCss(css, users));
  });
}

/** The markup of all pages, each piece once: header, footer and menus are on every page. */
function markupOf(pages: readonly string[], publication: Publication): string {
  const pieces = new Set<string>();
  for (const path of pages) {
    for (const piece of publication.factsOf(path).markup) pieces.add(piece);
  }
  return [...pieces].join('');
}

async function readTexts(outDir: string, paths: readonly string[], extension: string): Promise<Texts> {
  const chosen = paths.filter((path) => path.endsWith(extension));
  const entries = chosen.map(async (path) => [path, await readFile(join(outDir, path), 'utf8')] as const);
  return new Map(await Promise.all(entries));
}

/** Fonts and pictures that the stylesheets named before they were purged. */
async function removeUnused(
  outDir: string,
  paths: readonly string[],
  assets: string,
  texts: readonly string[],
): Promise<void> {
  const named = new Set(texts.flatMap((text) => text.match(/[\w.~-]+\.(?:woff2?|svg|png|jpe?g|webp|avif|gif)/g) ?? []));
  const isUnused = (path: string) =>
    path.startsWith(`${assets}/`) &&
    !['', '.css', '.js', '.br', '.gz'].includes(extname(path)) &&
    !named.has(path.slice(path.lastIndexOf('/') + 1));
  await Promise.all(paths.filter(isUnused).map((path) => rm(join(outDir, path))));
}
