import { expect, test } from 'vitest';
import { defaultPermalink } from '../../../src/permalinks/default-permalink.ts';

test.each([
  ['approche/fast.md', '/approche/fast'],
  ['approche/index.md', '/approche/'],
  ['index.md', '/'],
  ['approche/fast.mdx', '/approche/fast'],
  ['approche/findex.md', '/approche/findex'],
])('%s → %s', (path, permalink) => {
  expect(defaultPermalink(path)).toBe(permalink);
});
