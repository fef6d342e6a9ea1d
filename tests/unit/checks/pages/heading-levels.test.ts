import { expect, test } from 'vitest';
import { page, told } from '../small-site.ts';

const check = async (text: string) => {
  const messages = await told({ 'pages/a.md': page(text) });
  return messages.filter((message) => message.includes(' heading-level '));
};

test.each([
  '## Un\n\n### Deux\n\n#### Trois',
  '## Un\n\n### Deux\n\n#### Trois\n\n## Quatre',
  '# Un\n\n## Deux',
  '<h2>Un</h2>\n\n### Deux',
  '## Un\n\n#### \n\n### Deux',
  '## Un\n\n:::accordeon[Deux]\nTexte.\n:::',
  ':::accordeon[Un]{niveau=2}\nTexte.\n:::',
])('%j goes down one by one', async (text) => {
  expect(await check(text)).toEqual([]);
});

test.each([
  [
    '### Un',
    6,
    '« Un » est un titre de niveau 3, juste après le titre de la page. Il devrait être de niveau 2 : « ## »',
  ],
  [
    '## Un\n\n#### Deux',
    8,
    '« Deux » est un titre de niveau 4, juste après un titre de niveau 2. Il devrait être de niveau 3 : « ### »',
  ],
  ['## Un\n\n<div>\n<h5>Deux</h5>\n</div>', 9, 'niveau 3 : « ### » (en HTML, <h3>'],
  [':::accordeon[Un]\nTexte.\n:::', 6, 'dans un composant, niveau="2"'],
  ['> ### Un', 6, 'niveau 2'],
])('%j skips a level', async (text, line, reason) => {
  const messages = await check(text);
  expect(messages).toEqual([expect.stringContaining(reason)]);
  expect(messages[0]).toMatch(new RegExp(`^\\?pages/a.md:${line} `));
});

test('those that follow at the same level are not told again', async () => {
  expect(await check('#### Un\n\n#### Deux\n\n#### Trois')).toHaveLength(1);
});
