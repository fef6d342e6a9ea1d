import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isFresh, readCache, writeCache } from '../../../src/external-links/cache.ts';

const known = { state: 'alive', checkedAt: '2026-11-24T12:00:00.000Z', since: '2026-11-20T12:00:00.000Z' } as const;
const folder = () => mkdtemp(join(tmpdir(), 'links-cache-'));

test('what is written is read again, in folders made on the way', async () => {
  const path = join(await folder(), 'a/b/cache.json');
  writeCache(path, { 'https://a.fr/': known });
  expect(await readCache(path)).toEqual({ 'https://a.fr/': known });
  expect(await readdir(join(path, '..'))).toEqual(['cache.json']);
  expect(await readFile(path, 'utf8')).toContain('"version": 1');
});

test.each([
  ['nothing', undefined],
  ['half a file', '{"version":1,"addresses":{"https://a'],
  ['another version', '{"version":2,"addresses":{}}'],
  ['another shape', '{"version":1,"addresses":{"https://a.fr/":{"state":"bien"}}}'],
])('%s counts as empty', async (_case, text) => {
  const path = join(await folder(), 'cache.json');
  if (text !== undefined) await writeFile(path, text);
  expect(await readCache(path)).toEqual({});
});

const noon = Date.parse(known.checkedAt);
test.each([
  [known, noon + 999, true],
  [known, noon + 1000, false],
  // A clock that was put back: the entry comes from a day that has not been.
  [known, noon - 1, false],
  [{ ...known, state: 'moved' as const }, noon, true],
  [{ ...known, state: 'dead' as const }, noon, false],
  [{ ...known, state: 'refused' as const }, noon, false],
  [undefined, noon, false],
])('%j at %i: fresh, %s', (entry, now, expected) => {
  expect(isFresh(entry, now, 1000)).toBe(expected);
});
