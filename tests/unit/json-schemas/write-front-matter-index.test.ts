import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { editorSchemas } from '../../../src/json-schemas/editor-schemas.ts';
import { writeFrontMatterIndex } from '../../../src/json-schemas/write-front-matter-index.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'index-'));
});
const written = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, '.astro/collections', name), 'utf8'));

describe('writeFrontMatterIndex', () => {
  test('writes the schema of front matter, and every page', async () => {
    await mkdir(join(folder, 'content/pages/a'), { recursive: true });
    for (const name of ['un.md', 'a/deux.mdx', 'a/notes.txt']) await writeFile(join(folder, 'content/pages', name), '');
    await writeFrontMatterIndex(pathToFileURL(`${folder}/`), join(folder, 'content'));

    expect(await written('front-matter.schema.json')).toEqual(editorSchemas()['front-matter.json']);
    const { entries } = (await written('collections.json')) as { entries: Record<string, string> };
    expect(Object.keys(entries).map((url) => url.slice(url.indexOf('/content/')))).toEqual([
      '/content/pages/a/deux.mdx',
      '/content/pages/un.md',
    ]);
  });

  test('a content folder without pages has none', async () => {
    await writeFrontMatterIndex(pathToFileURL(`${folder}/`), join(folder, 'content'));
    expect(await written('collections.json')).toMatchObject({ entries: {} });
  });
});
