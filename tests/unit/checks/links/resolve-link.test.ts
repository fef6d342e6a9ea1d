import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FINE, resolveAddress, servedPath } from '../../../../src/checks/links/resolve-link.ts';
import { page, told } from '../small-site.ts';

/** Pieces that addresses are made of, well or badly. */
const piece = fc.constantFrom(
  '/',
  '//',
  ':',
  '#',
  '?',
  '%',
  '%E0',
  '%C3%A9',
  'é',
  '..',
  ' ',
  '\\',
  '[',
  'https',
  'mailto',
  'tel',
  'a.md',
  '@',
  ':~:',
);
const address = fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 8 }).map((parts) => parts.join(''));

test('no address makes the checks fail', async () => {
  await fc.assert(
    fc.asyncProperty(address, address, async (href, link) => {
      const escaped = href.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      const breadcrumbs = `breadcrumbs: [{ title: A, link: ${JSON.stringify(link)} }, { title: B }]`;
      const messages = await told({ 'pages/a.md': page(`<a href="${escaped}">Les étapes</a>`, breadcrumbs) });
      for (const message of messages) expect(message).toMatch(/^\??pages\/a.md:\d+ [a-z-]+ ./);
    }),
    { numRuns: 300 },
  );
});

describe('where an address leads, of whatever site', () => {
  const base = new URL('https://t.fr/a/b');
  const found = (address: string) => resolveAddress(address, base, ({ href }) => href);

  test.each([
    ['/c', 'https://t.fr/c'],
    ['  c#x ', 'https://t.fr/a/c#x'],
    ['//t.fr/c', 'https://t.fr/c'],
    ['http://t.fr/c', 'http://t.fr/c'],
    ['#x', 'https://t.fr/a/b#x'],
    ['https://autre.fr/c', FINE],
    ['', FINE],
    ['   ', FINE],
    ['https://[', { kind: 'incomplete', advice: expect.any(String) }],
    [' MAILTO:a@b.fr', { kind: 'contact' }],
    ['tel:+33', { kind: 'contact' }],
    ['https://autre.fr/?to=mailto:a@b.fr', FINE],
    ['www.exemple.fr', { kind: 'incomplete', advice: expect.any(String) }],
  ])('%j', (address, expected) => {
    expect(found(address)).toEqual(expected);
    expect(FINE).toEqual({ kind: 'fine' });
  });

  test('the path that a server looks for has no empty parts, and is decoded where it can be', () => {
    expect(servedPath(new URL('https://t.fr//a///%C3%A9/b'))).toBe('/a/é/b');
    expect(servedPath(new URL('https://t.fr/%E9//b'))).toBe('/%E9/b');
  });
});
