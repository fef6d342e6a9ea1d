import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accents } from '../../../../src/markdown/dsfr/accents.ts';
import { callouts } from '../../../../src/markdown/dsfr/callouts.ts';
import { quotes } from '../../../../src/markdown/dsfr/quotes.ts';
import { ACCENTS, type Accent } from '../../../../src/settings/accents.ts';
import { renderWith } from './render-with.ts';

async function htmlOf(markdown: string, accent?: Accent): Promise<string> {
  const render = renderWith({ remarkPlugins: [callouts], rehypePlugins: [quotes, [accents, { accent }]] });
  return (await render(markdown)).html.replace(/\n/g, '');
}

describe('with an accent', () => {
  test.each([
    ['a callout', '> [!NOTE]\n> Texte', 'class="fr-callout fr-callout--green-menthe"'],
    ['a highlight', '> Texte', 'class="fr-highlight fr-highlight--green-menthe"'],
    ['a quote', '> Texte\n> — Une personne', 'class="fr-quote fr-quote--green-menthe"'],
  ])('%s takes it', async (_case, markdown, expected) => {
    expect(await htmlOf(markdown, 'green-menthe')).toContain(expected);
  });

  test('a callout that has a colour of its own keeps it', async () => {
    const html = await htmlOf('> [!TIP]\n> Texte', 'green-menthe');
    expect(html).toContain('class="fr-callout fr-callout--green-emeraude"');
  });

  test('an alert keeps its meaning', async () => {
    expect(await htmlOf('> [!WARNING]\n> Texte', 'green-menthe')).not.toContain('green-menthe');
  });
});

test('without an accent, nothing is coloured', async () => {
  expect(await htmlOf('> Texte')).toContain('<blockquote class="fr-highlight">');
});

test.each(['callout', 'highlight', 'quote'])('the design system has every accent for fr-%s, and no other', (name) => {
  const path = `node_modules/@gouvfr/dsfr/dist/component/${name}/${name}.main.min.css`;
  const found = readFileSync(path, 'utf8').matchAll(new RegExp(`fr-${name}--([a-z]+-[a-z-]+)`, 'g'));
  expect([...new Set([...found].map(([, accent]) => accent))].sort()).toEqual([...ACCENTS].sort());
});
