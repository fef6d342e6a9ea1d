import { expect, test } from 'vitest';
import { page, told } from '../small-site.ts';

test.each([
  '<https://exemple.fr/x>',
  '[https://exemple.fr](https://exemple.fr/x)',
  '[www.exemple.fr](https://exemple.fr/x)',
  '[**HTTP://exemple.fr/**](https://exemple.fr/x)',
])('%j shows its address', async (text) => {
  expect(await told({ 'pages/a.md': page(text) })).toEqual([
    expect.stringMatching(
      /^\?pages\/a.md:6 bare-url Le lien montre son adresse, « .* », .*\]\(https:\/\/exemple.fr\/x\)\.$/,
    ),
  ]);
});

test.each([
  '[Le site https://exemple.fr](https://exemple.fr)',
  '[beta.gouv.fr](https://beta.gouv.fr/)',
  'https://exemple.fr',
  '<contact@beta.gouv.fr>',
])('%j does not', async (text) => {
  const messages = await told({ 'pages/a.md': page(text) });
  expect(messages.filter((message) => message.includes('bare-url'))).toEqual([]);
});
