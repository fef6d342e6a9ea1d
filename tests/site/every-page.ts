import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { copyContent, fileOf } from '../contributing/sample-site.ts';
import { readSamples } from '../contributing/samples.ts';

const DEMANDING = fileURLToPath(new URL('fixtures/demanding', import.meta.url));

/**
 * A content folder with the site's own pages, every sample of the editors' guide, so that each component is seen, and
 * pages that ask much of a layout.
 */
export async function everyPage(): Promise<string> {
  const samples = readSamples(readFileSync('CONTRIBUTING.md', 'utf8'));
  const names = await readdir(DEMANDING);
  const demanding = names.map(
    async (name): Promise<[string, string]> => [
      `pages/exigeant/${name}`,
      await readFile(`${DEMANDING}/${name}`, 'utf8'),
    ],
  );
  return copyContent([...samples.map(fileOf).filter((file) => file !== undefined), ...(await Promise.all(demanding))]);
}
