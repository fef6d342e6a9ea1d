import { expect, test } from 'vitest';
import { defaultPermalink } from '../../../src/permalinks/default-permalink.ts';

test.each([
  ['approche/fast.md', '/approche/fast'],
  ['approche/index.md', '/approche/'],
  ['index.md', '/'],
  ['approche/fast.mdx', '/approche/fast'],
  ['approche/findex.md', '/approche/findex'],
  ['approche/index-des-pages.md', '/approche/index-des-pages'],
  ['index/fast.md', '/index/fast'],
  ['notes.md.anciennes.md', '/notes.md.anciennes'],
  [String.raw`approche\fast\etapes.md`, '/approche/fast/etapes'],
])('%s → %s', (path, permalink) => {
  expect(defaultPermalink(path)).toBe(permalink);
});
