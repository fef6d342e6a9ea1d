import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { pathFromRoot } from '../../../../src/checks/reporters/path-from-root.ts';

test.each([
  ['a path from the current folder', 'content/a.md', '.', 'content/a.md'],
  ['one that starts with a dot', './content/a.md', '.', 'content/a.md'],
  ['an absolute path', resolve('content/a.md'), '.', 'content/a.md'],
  ['a root above the current folder', 'content/a.md', '..', `${resolve('.').split('/').at(-1)}/content/a.md`],
  ['a root below it', 'site/content/a.md', 'site', 'content/a.md'],
  ['a file elsewhere', '../a.md', '.', undefined],
  ['a folder whose name goes on', 'site-deux/a.md', 'site', undefined],
  ['a name that starts with two dots', '..a.md', '.', '..a.md'],
])('%s', (_case, file, root, path) => {
  expect(pathFromRoot(file, resolve(root))).toBe(path);
});
