import { expect, test } from 'vitest';
import { page, told } from '../small-site.ts';

const check = (neighbours: string, address: string) =>
  told({
    'site.yml': `title: T\nurl: https://t.fr\nneighbours: ${neighbours}`,
    'pages/z.md': page(`Voir [les étapes](${address}).`),
  });

test.each([
  ['/contact', '/contact', true],
  ['[/contact]', '/contact/', true],
  ['[/contact/]', '/contact', true],
  ['[/contact]', '/contact/x', false],
  ['[/contact]', '/contacts', false],
  ['[/contact]', '/Contact', false],
  ['[/startups/**]', '/startups', true],
  ['[/startups/**]', '/startups/', true],
  ['[/startups/**]', '/startups/a/b.c/d.html?x#y', true],
  ['[/startups/**]', '/startups/.cachée', true],
  ['[/startups/**]', '/startups-etat', false],
  ['[/startups/*]', '/startups/a', true],
  ['[/startups/*]', '/startups/a/b', false],
  ['["/{stats,contact}"]', '/stats', true],
  ['[/événements/**]', '/%C3%A9v%C3%A9nements/x', true],
  ['[/]', '/', true],
  ['[/]', '/x', false],
  ['[]', '/contact', false],
])('%s and %s: %s', async (neighbours, address, isKnown) => {
  const rules = (await check(neighbours, address)).map((message) => message.split(' ')[1]);
  expect(rules).toEqual(isKnown ? [] : ['broken-link']);
});

test.each([
  ['[contact]', /`neighbours.0` vaut « contact ». Attendu : une adresse qui commence par \/, sans \? ni #/],
  ['[/a?b]', /sans \? ni #/],
  ['[//ailleurs.fr]', /commence par \//],
  ['{ a: b }', /une liste d’adresses, par exemple \/contact ou \/actualites\/\*\*/],
  ['', /une liste d’adresses/],
])('%s is refused', async (neighbours, reason) => {
  const messages = await check(neighbours, '/z');
  expect(messages.join('\n')).toMatch(/site.yml:3 schema /);
  expect(messages.join('\n')).toMatch(reason);
});
