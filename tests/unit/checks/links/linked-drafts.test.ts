import { expect, test } from 'vitest';
import { page, told } from '../small-site.ts';

const DRAFT = { 'pages/a.md': page('Texte.', 'permalink: /a', 'draft: true', 'redirect_from: /vieux') };

test.each(['/a', 'a', '/a.html', '/vieux', '/a?x#y'])('a link of a page to a draft, as %s', async (address) => {
  const messages = await told({ ...DRAFT, 'pages/z.md': page(`Voir [les étapes](${address}).`) });
  expect(messages[0]).toBe(
    `pages/z.md:6 linked-draft Le lien mène à « ${address} », un brouillon (pages/a.md) : les visiteurs n’y trouveront rien. Publiez la page (draft: false) ou retirez le lien.`,
  );
});

test('a link of the footer to a draft', async () => {
  const settings = 'title: T\nurl: https://t.fr\nfooter: { links: [{ label: A, link: /a }] }';
  expect(await told({ ...DRAFT, 'site.yml': settings })).toEqual([expect.stringMatching(/^site.yml:3 linked-draft /)]);
});

test('a link of a draft to another is not yet seen', async () => {
  expect(await told({ ...DRAFT, 'pages/z.md': page('Voir [les étapes](/a).', 'draft: true') })).toEqual([]);
});

test('a draft is never what was meant', async () => {
  expect(await told({ ...DRAFT, 'pages/z.md': page('Voir [les étapes](/A).') })).toEqual([
    expect.not.stringContaining('Vouliez-vous'),
  ]);
});
