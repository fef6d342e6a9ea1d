import { describe, expect, test } from 'vitest';
import { render } from './render.ts';

describe('an id at the end of a heading', () => {
  test.each([
    ['## Titre {#id}', '<h2 id="id">Titre</h2>'],
    ['## Titre ## {#id}', '<h2 id="id">Titre</h2>'],
    ['Titre {#id}\n===', '<h1 id="id">Titre</h1>'],
    ['## **Titre** {#mon-id}', '<h2 id="mon-id"><strong>Titre</strong></h2>'],
    ['## Titre {#a--b_c.d:e}', '<h2 id="a--b_c.d:e">Titre</h2>'],
    ['## Été {#été}', '<h2 id="été">Été</h2>'],
    ['## `{#id}`', '<code>{#id}</code>'],
    ['## Titre \\{#id}', 'Titre {#id}</h2>'],
  ])('is taken as in kramdown: %j', async (markdown, expected) => {
    const { html, reasons } = await render(markdown);
    expect(reasons).toEqual([]);
    expect(html).toContain(expected);
  });

  test.each([
    ['Un texte\n\n## Titre{#id}', 3, 'après une espace : {#id}'],
    ['## Titre {#1er}', 1, '{#er}'],
    ['## Titre {#a"b}', 1, '{#a-b}'],
    ['## Titre {.classe}', 1, '{: .classe}'],
    ['## Titre {#id .classe}', 1, '{: #id .classe}'],
  ])('is refused when it cannot be read: %j', async (markdown, line, replacement) => {
    const { places, reasons } = await render(markdown);
    expect(places).toEqual([`${line} kramdown-heading-id`]);
    expect(reasons[0]).toContain(replacement);
  });
});
