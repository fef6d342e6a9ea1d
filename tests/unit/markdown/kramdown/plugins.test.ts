import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../../src/markdown/render-markdown.ts';
import { render } from './render.ts';

describe('in .mdx, braces are JavaScript, and nothing is kramdown’s', () => {
  test.each([
    ['un\n\n{true\n  ? "a"\n  : "b"}', 'un'],
    ['<div style={{ color: "red" }}>\n\nun\n\n</div>', 'un'],
    ['terme\n: sens', ': sens'],
    ['La DINUM\n\n*[DINUM]: Direction', '*[DINUM]: Direction'],
  ])('%j', async (mdx, text) => {
    const { html, messages } = await renderMarkdown(mdx, '/pages/page.mdx');
    expect(messages.filter(({ ruleId }) => /^(?:kramdown|liquid)/.test(ruleId ?? ''))).toEqual([]);
    expect(html).toContain(text);
  });
});

test('every fault of a page is told, each at its line', async () => {
  const { places } = await render(
    '## Titre {.a}\n\nUn {{ x }}\n{: style="b"}\n\n{::options x="y" /}\n\n## Deux\n: seul\n\nUn $$a$$ mot {: .c}\n',
  );
  expect(places.toSorted()).toEqual([
    '1 kramdown-heading-id',
    '11 kramdown-attributes',
    '11 kramdown-math',
    '3 liquid',
    '4 kramdown-attributes',
    '6 kramdown-extension',
    '9 kramdown-definition',
  ]);
});

/** Random pieces of the syntax, put together; the seed makes a failure come again. */
test('no page stops the build, and none prints what Jekyll would have run', async () => {
  const pieces = [
    '{:',
    '}',
    '{::',
    '{{',
    '}}',
    '{%',
    '%}',
    '.a',
    '#b',
    ' k="v"',
    '`',
    '\n',
    '\n\n',
    '- ',
    '> ',
    ': ',
    '**',
  ];
  const more = [
    '[a](/b)',
    'mot',
    '| a |',
    '<div markdown="1">',
    '</div>',
    '<!--',
    '-->',
    '*[A]: b',
    '## T',
    '$$',
    '\\',
  ];
  const random = sequence(20_261);
  for (let round = 0; round < 400; round++) {
    const markdown = Array.from({ length: 2 + random(12) }, () => [...pieces, ...more][random(28)] ?? '').join('');
    const { html, reasons } = await render(markdown);
    const text = html.replace(/<!--.*?-->|<(code|pre).*?<\/\1>|<[^>]*>/gs, '');
    if (reasons.length === 0 && !markdown.includes('\\')) expect(text, JSON.stringify(markdown)).not.toMatch(/\{[:{%]/);
  }
});

function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return (state >> 8) % below;
  };
}
