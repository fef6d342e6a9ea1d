import { describe, expect, test } from 'vitest';
import { render } from './render.ts';

describe('a definition list', () => {
  test.each([
    ['terme\n: sens', '<dl><dt>terme</dt><dd>sens</dd></dl>'],
    ['un\ndeux\n: sens\n: autre', '<dl><dt>un</dt><dt>deux</dt><dd>sens</dd><dd>autre</dd></dl>'],
    [
      'Avant.\n\n**un** [l](/u)\n: `sens`\n\nAprès.',
      '<dl><dt><strong>un</strong> <a href="/u">l</a></dt><dd><code>sens</code></dd></dl><p>Après.</p>',
    ],
    ['terme\n\n: sens', '<dl><dt>terme</dt><dd><p>sens</p></dd></dl>'],
    ['terme\n:   sens\n    suite\n\n    paragraphe', '<dd>senssuite<p>paragraphe</p></dd>'],
    [
      'terme\n:   sens\n    - a\n    - b\n\nautre\n: x',
      '<dd>sens<ul><li>a</li><li>b</li></ul></dd><dt>autre</dt><dd>x</dd>',
    ],
    ['* terme\n: sens', '<ul><li><dl><dt>terme</dt><dd>sens</dd></dl></li></ul>'],
    ['`: x`', '<code>: x</code>'],
    ['```\n: x\n```', '<pre><code>: x</code></pre>'],
    ['Voici :\n\n- a', '<p>Voici'],
    ['Un rendez-vous à 12:30, a:b', 'à 12:30, a:b</p>'],
  ])('is what kramdown makes of %j', async (markdown, expected) => {
    const { html, reasons } = await render(markdown);
    expect(reasons).toEqual([]);
    expect(html).toContain(expected);
  });

  test.each([
    [': sens', 1],
    ['## Titre\n: sens', 2],
    ['Un texte\n\n- terme\n  : sens', 4],
  ])('is refused where it defines nothing: %j', async (markdown, line) => {
    const { places, reasons } = await render(markdown);
    expect(places).toEqual([`${line} kramdown-definition`]);
    expect(reasons[0]).toContain('Le terme\n: sens');
  });
});
