import fc from 'fast-check';
import { expect, test } from 'vitest';
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
