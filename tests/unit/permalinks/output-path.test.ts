import { describe, expect, test } from 'vitest';
import { outputPath, permalinkHref, routeOf } from '../../../src/permalinks/output-path.ts';

describe('outputPath follows Jekyll', () => {
  test.each([
    ['/', 'index.html'],
    ['/a', 'a.html'],
    ['/a/b', 'a/b.html'],
    ['/a/', 'a/index.html'],
    ['/a/b.html', 'a/b.html'],
    ['/a/index.html', 'a/index.html'],
    ['/404.html', '404.html'],
    ['/fast/déroulement', 'fast/déroulement.html'],
    ['/deux mots/', 'deux mots/index.html'],
    ['/version-1.2', 'version-1.2.html'],
  ])('%s → %s', (permalink, path) => {
    expect(outputPath(permalink)).toBe(path);
  });
});

describe('routeOf names the route file and parameter that write the output path', () => {
  test.each([
    ['/', 'folder', undefined],
    ['/index.html', 'folder', undefined],
    ['/a/', 'folder', 'a'],
    ['/a/b/', 'folder', 'a/b'],
    ['/a/b', 'file', 'a/b'],
    ['/a/b.html', 'file', 'a/b'],
    ['/a/windex', 'file', 'a/windex'],
    ['/a/index.htmlisme', 'file', 'a/index.htmlisme'],
    ['/a/index.html-et-css/b', 'file', 'a/index.html-et-css/b'],
  ])('%s → %s %s', (permalink, kind, parameter) => {
    expect(routeOf(permalink)).toEqual({ kind, parameter });
  });
});

test('permalinkHref percent-encodes and keeps slashes', () => {
  expect(permalinkHref('/fast/déroulement et suite')).toBe('/fast/d%C3%A9roulement%20et%20suite');
});
