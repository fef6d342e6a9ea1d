import { expect, test } from 'vitest';
import { servedFiles } from '../../../src/permalinks/served-files.ts';

test.each([
  ['/a/b', ['a/b', 'a/b.html', 'a/b/index.html']],
  ['/a/b/', ['a/b/index.html', 'a/b.html']],
  ['/a.html', ['a.html', 'a.html.html', 'a.html/index.html']],
])('a server answers %s with the first that there is of %j', (path, files) => {
  expect(servedFiles(path)).toEqual(files);
});
