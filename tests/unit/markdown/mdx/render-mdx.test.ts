import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../../src/markdown/render-markdown.ts';

const render = (mdx: string) => renderMarkdown(mdx, 'page.mdx');
const faults = async (mdx: string) =>
  (await render(mdx)).messages.map(({ line, ruleId, reason }) => `${line} ${ruleId} ${reason}`);

describe('a .mdx page is drawn like a .md one', () => {
  test.each([
    [
      'a button',
      '<Bouton href="/contact" variante="secondaire">Écrire</Bouton>',
      '::bouton[Écrire]{href="/contact" variante="secondaire"}',
    ],
    [
      'a button over several lines',
      '<Bouton href="/contact">\n  Écrire\n</Bouton>',
      '::bouton[Écrire]{href="/contact"}',
    ],
    [
      'a callout',
      '<MiseEnAvant titre="Bon à savoir">\n\nDu **texte**.\n\n</MiseEnAvant>',
      ':::mise-en-avant[Bon à savoir]\nDu **texte**.\n:::',
    ],
    [
      'an alert',
      '<Alerte titre="Oh" type="erreur">\nDu texte.\n</Alerte>',
      ':::alerte[Oh]{type="erreur"}\nDu texte.\n:::',
    ],
    [
      'an accordion',
      '<Accordeon titre="Plus" niveau="2">\nDu texte.\n</Accordeon>',
      ':::accordeon[Plus]{niveau="2"}\nDu texte.\n:::',
    ],
    [
      'a video',
      '<Video titre="La vidéo" src="https://www.dailymotion.com/video/abc" />',
      '::video[La vidéo]{src="https://www.dailymotion.com/video/abc"}',
    ],
    ['plain Markdown', '## Titre\n\n- un\n- *deux*\n', '## Titre\n\n- un\n- *deux*\n'],
  ])('%s', async (_case, mdx, markdown) => {
    const page = await render(mdx);
    const twin = await renderMarkdown(markdown, 'page.md');
    expect(page.messages).toEqual([]);
    expect(page.html.replace(/\s+/g, ' ').trim()).toBe(twin.html.replace(/\s+/g, ' ').trim());
  });

  test('HTML tags keep their attributes, and Markdown works inside', async () => {
    const { html } = await render('<div class="fr-p-1w" aria-label="Encadré">\n  Du *texte*\n</div>\n');
    expect(html).toBe('<div class="fr-p-1w" aria-label="Encadré"><p>Du <em>texte</em></p></div>');
  });

  test('comments are left out', async () => {
    expect((await render('Un\n\n{/* rien */}\n\nDeux {/* rien */} trois')).html).not.toContain('rien');
  });
});

describe('a .mdx page runs no code', () => {
  test.each([
    ['an import', 'Texte\n\nimport x from "node:fs"\n', 3, 'mdx-code'],
    ['an export', 'export const x = process.exit(3)\n', 1, 'mdx-code'],
    ['an expression on its own', 'Texte\n\n{process.exit(3)}\n', 3, 'mdx-code'],
    ['an expression in a sentence', 'Texte {1 + 1}\n', 1, 'mdx-code'],
    ['an expression for a value', '<Bouton href={location.href}>Aller</Bouton>\n', 1, 'mdx-code'],
    ['values that are spread', '<Bouton {...x}>Aller</Bouton>\n', 1, 'mdx-code'],
  ])('%s', async (_case, mdx, line, rule) => {
    expect((await faults(mdx))[0]).toMatch(new RegExp(`^${line} ${rule} .*aucun code`));
  });
});

describe('what is wrong with a component is told at its line', () => {
  test.each([
    [
      'an unknown component, with the nearest',
      'Texte\n\n<Buton href="/x">Aller</Buton>\n',
      /^3 mdx-component .*Vouliez-vous dire « Bouton »/,
    ],
    ['a missing value', '\n<Bouton>Aller</Bouton>\n', /^2 .*href/],
    ['a value that is not allowed', '<Alerte type="rouge">\nTexte\n</Alerte>\n', /^1 .*info/],
    ['a tag left open', 'Texte\n\n<Alerte>\n\nTexte\n', /^\d+ mdx Une balise n’est pas fermée/],
    ['a brace left open', 'Texte {\n', /^1 mdx /],
    ['a lone <', 'a <3 b\n', /^1 mdx .*Une balise est mal écrite/],
  ])('%s', async (_case, mdx, reason) => {
    expect((await faults(mdx))[0]).toMatch(reason);
  });
});
