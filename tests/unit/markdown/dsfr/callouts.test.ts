import { describe, expect, test } from 'vitest';
import { callouts } from '../../../../src/markdown/dsfr/callouts.ts';
import { renderWith } from './render-with.ts';

const render = renderWith({ remarkPlugins: [callouts] });

describe('a callout', () => {
  test.each([
    ['[!NOTE]', 'fr-callout', 'À noter'],
    ['[!TIP]', 'fr-callout fr-callout--green-emeraude', 'Conseil'],
    ['[!IMPORTANT]', 'fr-callout fr-callout--yellow-moutarde', 'Important'],
    ['[!WARNING]', 'fr-alert fr-alert--warning', 'Attention'],
    ['[!CAUTION]', 'fr-alert fr-alert--error', 'Danger'],
    ['[!note]', 'fr-callout', 'À noter'],
    ['[!Warning]  ', 'fr-alert fr-alert--warning', 'Attention'],
  ])('%s is called in French, by us', async (marker, className, label) => {
    const { html, messages } = await render(`> ${marker}\n> Un texte.`);
    expect(messages).toEqual([]);
    expect(html).toContain(
      `<div class="${className}"><p class="${className.split(' ')[0]}__title"><span data-added="">${label}</span></p>`,
    );
    expect(html).toContain('<p>Un texte.</p>');
    expect(html).not.toContain('[!');
  });

  test.each([
    ['a callout', '> [!NOTE] Un **titre**\n> Un texte.', '<p class="fr-callout__title">Un <strong>titre</strong></p>'],
    [
      'an alert, whose kind is still told',
      '> [!WARNING] Un titre\n> Un texte.',
      '<p class="fr-alert__title"><span class="fr-sr-only" data-added="">Attention : </span>Un titre</p>',
    ],
  ])('takes its title from the first line: %s', async (_case, markdown, title) => {
    const { html } = await render(markdown);
    expect(html).toContain(title);
    expect(html).toContain('<p>Un texte.</p>');
  });

  test.each([
    ['a list', '> [!NOTE]\n> - un', '<li>un</li>'],
    ['several paragraphs', '> [!NOTE]\n>\n> Un.\n>\n> Deux.', '<p>Deux.</p>'],
    ['another callout', '> [!NOTE]\n> Un\n>\n> > [!TIP]\n> > Deux', 'Conseil'],
    ['a line break in bold', '> [!NOTE] Titre\n> **Un\n> deux**', '<strong>Un\ndeux</strong>'],
  ])('holds %s', async (_case, markdown, content) => {
    expect((await render(markdown)).html).toContain(content);
  });

  test('never puts a heading into the page', async () => {
    expect((await render('> [!NOTE] Titre\n> x\n\n> [!CAUTION]\n> x')).html).not.toMatch(/<h\d/);
  });

  test.each([
    ['[!TIPP]', '[!TIP]'],
    ['[!NOTES]', '[!NOTE]'],
    ['[!ATTENTION]', '[!WARNING]'],
    ['[!conseil]', '[!TIP]'],
    ['[!DANGERS]', '[!CAUTION]'],
  ])('%s is refused at its line, and %s proposed', async (marker, meant) => {
    const { messages } = await render(`Texte\n\n> ${marker}\n> Un texte.`);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ line: 3, ruleId: 'callout-kind' });
    expect(messages[0]?.reason).toContain(`Écrivez par exemple « > ${meant} »`);
  });

  test.each([
    ['a plain quote', '> Un texte'],
    ['brackets without a mark', '> [NOTE] Un texte'],
    ['a marker that comes later', '> Un texte [!NOTE]'],
    ['code', '> `[!XYZ]` s’écrit ainsi'],
    ['a code block', '```\n> [!XYZ]\n```'],
  ])('is not %s', async (_case, markdown) => {
    const { html, messages } = await render(markdown);
    expect(messages).toEqual([]);
    expect(html).not.toMatch(/fr-(?:callout|alert)/);
  });
});
