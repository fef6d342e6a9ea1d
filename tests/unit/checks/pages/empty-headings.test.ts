import { expect, test } from 'vitest';
import { page, told } from '../small-site.ts';

test.each(['## <!-- rien -->', '<h2> </h2>', '<h2>&nbsp;</h2>', '## ![](https://ailleurs.fr/x.png)'])(
  '%j is empty',
  async (text) => {
    expect(await told({ 'pages/a.md': page(text) })).toEqual([
      '?pages/a.md:6 empty-heading Ce titre de niveau 2 est vide. Donnez-lui un texte, ou retirez-le.',
    ]);
  },
);

test.each(['## Un', '## `x`', '## ![Un logo](https://ailleurs.fr/x.png)', '## 1'])('%j is not', async (text) => {
  expect(await told({ 'pages/a.md': page(text) })).toEqual([]);
});
