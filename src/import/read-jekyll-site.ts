import { isUtf8 } from 'node:buffer';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { listAllFiles } from '../safety/list-files.ts';
import type { JekyllConfig, JekyllSite, Note } from './jekyll-site.ts';
import { parseConfig } from './parse-config.ts';

/** What Jekyll itself never looks at. */
const EXCLUDED = [
  '.sass-cache',
  '.jekyll-cache',
  'gemfiles',
  'Gemfile',
  'Gemfile.lock',
  'node_modules',
  'vendor',
  '_site',
];
const TEXT = /\.(?:md|markdown|mkdown|mkdn|mkd|html|ya?ml|json|css)$/i;
const LARGEST_TEXT = 2 * 1024 * 1024;

/** A Jekyll site, and the folder of its sources: `source` of `_config.yml` may be another than its own. */
export interface ReadJekyllSite {
  site: JekyllSite;
  folder: string;
  notes: Note[];
}

/** Reads a Jekyll site from disk, without following links. */
export async function readJekyllSite(root: string): Promise<ReadJekyllSite> {
  const configPath = ['_config.yml', '_config.yaml'].map((name) => join(root, name)).find((path) => existsSync(path));
  const config = parseConfig(configPath === undefined ? '' : await readFile(configPath, 'utf8'));
  const folder = join(root, typeof config.values['source'] === 'string' ? config.values['source'] : '.');
  const { files, refused } = await listAllFiles(folder);
  const paths = files.filter((path) => isLookedAt(path, config));
  const texts = new Map<string, string>();
  const notes = refused
    .filter(({ name }) => isLookedAt(name, config))
    .map(({ name, reason }): Note => ({ kind: 'left-out', path: name, line: 1, text: reason }));
  for (const path of paths.filter((one) => TEXT.test(one))) {
    const bytes = await readFile(join(folder, path));
    if (bytes.length > LARGEST_TEXT) continue;
    texts.set(path, new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252', { ignoreBOM: true }).decode(bytes));
    if (!isUtf8(bytes)) notes.push({ kind: 'by-hand', path, line: 1, text: NOT_UTF_8 });
  }
  return { site: { config, paths, texts }, folder, notes };
}

const NOT_UTF_8 =
  'Ce fichier n’est pas en UTF-8 : il a été lu comme du Windows-1252, qui est le plus courant. Relisez les accents.';

/** @see https://jekyllrb.com/docs/configuration/options/#global-configuration (`exclude`, `include`) */
function isLookedAt(path: string, { exclude, include, collections }: JekyllConfig): boolean {
  const matches = (patterns: readonly string[]) =>
    patterns.some((pattern) => {
      const bare = pattern.replace(/^\.?\/|\/$/g, '');
      return path === bare || path.startsWith(`${bare}/`) || picomatch.isMatch(path, bare);
    });
  if (matches(include)) return true;
  if (matches([...EXCLUDED, ...exclude])) return false;
  const segments = path.split('/');
  const known = ['_includes', '_layouts', '_data', ...[...collections.keys()].map((name) => `_${name}`)];
  return segments.every(
    (part, index) => !/^[.#~]|~$/.test(part) && (!part.startsWith('_') || (index === 0 && known.includes(part))),
  );
}
