import { describe, expect, test } from 'vitest';
import { addressIndex } from '../../../../src/checks/links/address-index.ts';
import { isFile, nearestAddress } from '../../../../src/checks/links/nearest-address.ts';
import { published } from '../../../../src/checks/links/published.ts';
import { page, renderedSite } from '../small-site.ts';

const site = published(
  await renderedSite({
    'pages/a.md': page('', 'permalink: /approche/Transfert'),
    'pages/b.md': page('', 'permalink: /approche/construction'),
    'pages/c.md': page('', 'permalink: /formation/mooc.html'),
    'pages/d.md': page('', 'permalink: /cours/bilan'),
    'pages/e.md': page('', 'permalink: /stages/bilan'),
    'pages/f.md': page('', 'permalink: /approche/secret', 'draft: true'),
    'public/images/Phases.svg': '',
    'public/docs/guide-du-sponsor.pdf': '',
    'public/public/double.png': '',
  }),
);

describe('the address that was surely meant', () => {
  test.each([
    ['/approche/transfert', '/approche/Transfert'],
    ['/APPROCHE/CONSTRUCTION', '/approche/construction'],
    ['/approche/construction.md', '/approche/construction'],
    ['/approche/construction.mdx', '/approche/construction'],
    ['/formation/mooc.md', '/formation/mooc.html'],
    ['/images/phases.svg', '/images/Phases.svg'],
    ['/public/images/Phases.svg', '/images/Phases.svg'],
    ['/approche/../public/images/PHASES.SVG', '/images/Phases.svg'],
  ])('%s → %s', (written, address) => {
    expect(nearestAddress(written, site)).toEqual({ address, isSure: true });
  });
});

describe('the address that was likely meant', () => {
  test.each([
    ['/autre/construction', '/approche/construction'],
    ['/autre/construction.md', '/approche/construction'],
    ['/approche/constructoin', '/approche/construction'],
    ['/approche/konstruktions', '/approche/construction'],
    ['/cours/bilam', '/cours/bilan'],
    ['/stages/bilam', '/stages/bilan'],
    ['/docs/guide-du-sponsors.pdf', '/docs/guide-du-sponsor.pdf'],
    ['/telechargement/guide-du-sponsor.pdf', '/docs/guide-du-sponsor.pdf'],
  ])('%s → %s', (written, address) => {
    expect(nearestAddress(written, site)).toEqual({ address, isSure: false });
  });
});

test.each([
  '/rien/bilan',
  '/approche/secret',
  '/cours/bilan-annuel',
  '/cours/bamal',
  '/rien/du-tout',
  '/docs/x.pdf',
  '/',
])('nothing is near %s', (written) => {
  expect(nearestAddress(written, site)).toBeUndefined();
});

test('an index without addresses has nothing near', () => {
  const empty = addressIndex([]);
  expect(nearestAddress('/a', { ...site, byKey: new Map(), pages: empty, files: empty })).toBeUndefined();
});

test.each([
  ['/a.pdf', true],
  ['/a.MP4', true],
  ['/a.html', false],
  ['/a.md', false],
  ['/a.mdx', false],
  ['/a.html.pdf', true],
  ['/a', false],
  ['/a.-x', false],
  ['/a.pdf/b', false],
  ['/a.trop-long', false],
])('%s is a file: %s', (path, expected) => {
  expect(isFile(path)).toBe(expected);
});
