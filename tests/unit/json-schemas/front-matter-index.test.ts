import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { frontMatterIndex, frontMatterSchemaName } from '../../../src/json-schemas/front-matter-index.ts';

test('names the files as the language server looks them up', () => {
  const { collections, entries } = frontMatterIndex([pathToFileURL('/Site/pages/Été/deux mots.md')]);
  expect(entries).toEqual({ 'file:///site/pages/été/deux mots.md': 'front-matter' });
  expect(collections).toEqual([{ name: 'front-matter', hasSchema: true }]);
  expect(frontMatterSchemaName).toBe('front-matter.schema.json');
});
