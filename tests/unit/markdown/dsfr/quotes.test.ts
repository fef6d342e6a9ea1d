import { describe, expect, test } from 'vitest';
import { quotes } from '../../../../src/markdown/dsfr/quotes.ts';
import { renderWith } from './render-with.ts';

const render = renderWith({ rehypePlugins: [quotes] });
const htmlOf = async (markdown: string) => (await render(markdown)).html.replace(/\n/g, '');

describe('a quote', () => {
  test.each([
    ['plain', '> Un texte'],
    ['with a dash inside', '> Un texte — avec une incise — et une fin'],
    ['with a dialogue', '> — Bonjour.\n> — Bonsoir.'],
    ['that starts with a dash', '> — Bonjour\n> dit-elle'],
    ['that is nothing but a dash line', '> — Bonjour'],
    ['that ends with a list', '> Un texte\n>\n> - un'],
  ])('%s stays a blockquote, as a highlight', async (_case, markdown) => {
    const html = await htmlOf(markdown);
    expect(html).toMatch(/^<blockquote class="fr-highlight">/);
    expect(html).not.toContain('figure');
  });

  test.each([
    ['on the next line', '> Un texte.\n> — Jeanne Dupont', '— Jeanne Dupont'],
    ['in its own paragraph', '> Un texte.\n>\n> — Jeanne Dupont', '— Jeanne Dupont'],
    ['after a hard break', '> Un texte.  \n> — Jeanne Dupont', '— Jeanne Dupont'],
    ['after a <br>', '> Un texte.<br>— Jeanne Dupont', '— Jeanne Dupont'],
    ['with markup', '> Un texte.\n> — Jeanne Dupont, *directrice*', '— Jeanne Dupont, <em>directrice</em>'],
    ['with a short dash', '> Un texte.\n> – Jeanne Dupont', '– Jeanne Dupont'],
    ['with two hyphens', '> Un texte.\n> -- Jeanne Dupont', '-- Jeanne Dupont'],
  ])('with its author %s becomes a figure', async (_case, markdown, author) => {
    expect(await htmlOf(markdown)).toBe(
      `<figure class="fr-quote"><blockquote><p>Un texte.</p></blockquote><figcaption><p class="fr-quote__author">${author}</p></figcaption></figure>`,
    );
  });

  test.each([
    ['a class of its own', '<blockquote class="x"><p>Un texte</p></blockquote>'],
    ['a figure around it', '<figure class="fr-quote"><blockquote><p>Un texte</p></blockquote></figure>'],
  ])('with %s is left alone', async (_case, markdown) => {
    expect(await htmlOf(markdown)).toBe(markdown);
  });
});
