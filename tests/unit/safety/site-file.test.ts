import { expect, test } from 'vitest';
import { isSiteFile } from '../../../src/safety/site-file.ts';

test.each([
  ['/images/fond.png', true],
  ['../images/fond.png', true],
  ['fond.png', true],
  ['#forme', true],
  ['', false],
  ['https://exemple.fr/fond.png', false],
  ['//exemple.fr/fond.png', false],
  ['/\\exemple.fr/fond.png', false],
  ['\t//exemple.fr/fond.png', false],
  ['data:image/png;base64,AA', false],
])('%j: %s', (address, isOfTheSite) => expect(isSiteFile(address)).toBe(isOfTheSite));
