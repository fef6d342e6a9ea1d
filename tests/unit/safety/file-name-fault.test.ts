import { expect, test } from 'vitest';
import { fileNameFault } from '../../../src/safety/file-name-fault.ts';

test.each(['fast.md', 'L’équipe & le « sponsor » – n° 1.md', 'mes notes (2).md', 'v1.2-b_c.md', 'été.md'])(
  '%s is a good name',
  (name) => expect(fileNameFault(name)).toBeUndefined(),
);

test.each([
  ['a#b.md', /« # »/],
  ['a?.md', /« \? »/],
  ['a\\b.md', /« \\ »/],
  ['[a].md', /« \[ »/],
  ['a%20b.md', /« % »/],
  ['a\nb.md', /« U\+000A »/],
  ['a\u200bb.md', /« U\+200B »/],
  ['a\ufffd.md', /ne se lit pas/],
  ['a..md', /« \.\. »/],
  ['a.md ', /espace ou un point/],
  ['a.', /espace ou un point/],
])('%j is none', (name, reason) => expect(fileNameFault(name)).toMatch(reason));
