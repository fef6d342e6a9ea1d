import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages as people wrote them, by path: those of a corpus where there is one (`CORPUS_DIR`), and our own. */
export function realPages(): [path: string, page: Buffer][] {
  const folders = [process.env['CORPUS_DIR'] ?? '', 'content/pages', 'tests/conformance/pages', 'tests/site/fixtures'];
  return folders.filter((folder) => folder !== '' && existsSync(folder)).flatMap(pagesIn);
}

function pagesIn(folder: string): [string, Buffer][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.mdx?$/.test(name) && name !== 'README.md')
    .map((name) => [join(folder, name), readFileSync(join(folder, name))]);
}
