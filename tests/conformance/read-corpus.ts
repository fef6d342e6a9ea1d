import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { parseFrontMatter } from '../../src/front-matter/parse.ts';
import { defaultPermalink } from '../../src/permalinks/default-permalink.ts';
import { normalisePermalink } from '../../src/permalinks/normalise-permalink.ts';
import { outputPath } from '../../src/permalinks/output-path.ts';
import type { PublishedPage } from './comparable.ts';

/** A page of a corpus, and what Jekyll made of it, if that is known. */
export interface CorpusPage {
  /** Its path below `pages/`. */
  name: string;
  body: string;
  output: string;
  expected: PublishedPage | undefined;
}

/** Reads a folder of pages (`pages/**.md`) with what Jekyll made of each (`expected/`, named after what it wrote). */
export function readCorpus(folder: string): CorpusPage[] {
  const expected = new Map(
    filesIn(join(folder, 'expected'), '.json')
      .map((path) => JSON.parse(readFileSync(join(folder, 'expected', path), 'utf8')) as PublishedPage)
      .map((page) => [page.output, page]),
  );
  return filesIn(join(folder, 'pages'), '.md').map((name) => {
    const { body, output } = readPage(join(folder, 'pages', name), name);
    return { name, body, output, expected: expected.get(output) };
  });
}

function filesIn(folder: string, extension: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => path.endsWith(extension)).sort();
}

function readPage(path: string, name: string): { body: string; output: string } {
  const { body, data } = parseFrontMatter(new VFile({ path, value: readFileSync(path) }));
  const { permalink = defaultPermalink(name) } = (data ?? {}) as { permalink?: string };
  const result = normalisePermalink(permalink);
  return { body, output: 'permalink' in result ? outputPath(result.permalink) : `${permalink} ${result.fault}` };
}
