import { expect, test } from 'vitest';
import { page, told } from '../small-site.ts';

test.each(['# Un autre', 'Un autre\n========', '<h1>Un <b>autre</b></h1>'])('%j is a second title', async (text) => {
  expect(await told({ 'pages/a.md': page(text) })).toEqual([
    '?pages/a.md:6 second-h1 « Un autre » est un second titre de page : le premier est celui de l’en-tête (title). Écrivez « ## Un autre ».',
  ]);
});

test.each(['## Un autre', '`# Un autre`', '\\# Un autre'])('%j is none', async (text) => {
  expect(await told({ 'pages/a.md': page(text) })).toEqual([]);
});
