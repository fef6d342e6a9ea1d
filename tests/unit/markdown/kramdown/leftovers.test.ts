import { describe, expect, test } from 'vitest';
import { leftovers } from '../../../../src/markdown/kramdown/leftovers.ts';
import { renderWith } from '../dsfr/render-with.ts';

/** Without the plugins that leave nothing to find. */
const render = renderWith({ rehypePlugins: [leftovers] });
const places = async (markdown: string) =>
  (await render(markdown)).messages.map(({ line, ruleId }) => `${line} ${ruleId}`);

describe('what another plugin missed', () => {
  test.each([
    ['Un\n\nDeux\n{: .a}', ['4 kramdown-attributes']],
    ['<div>\n<p>Un {: .a}</p>\n</div>', ['2 kramdown-attributes']],
    ['Un {: .a} et {: .b}\nDeux {: .c}', ['1 kramdown-attributes', '1 kramdown-attributes', '2 kramdown-attributes']],
    ['Un {: sans fin', ['1 kramdown-attributes']],
    ['Un\n\n{::comment}', ['3 kramdown-extension']],
    ['Un\n\n**{{ x }}** {% y %}', ['3 liquid', '3 liquid']],
    ['![{{ x }}](/i.png)', ['1 liquid']],
    ['[a](/b "{{ x }}")', ['1 liquid']],
  ])('is a fault at its line: %j', async (markdown, expected) => {
    expect(await places(markdown)).toEqual(expected);
  });

  test.each([
    ['`{: .a}` et `{{ x }}`'],
    ['```\n{: .a}\n```'],
    ['<pre>{: .a}</pre>'],
    ['<style>a{::before{}}</style>'],
    ['<script>f({{a:1}})</script>'],
    ['<!-- {: .a} -->'],
    ['Un \\{: .a}'],
    ['Un &#123;: .a} et &lbrace;{ x }}'],
    ['Un {texte} entre { accolades }'],
  ])('is none in code, in what nobody sees, or where braces are wanted: %j', async (markdown) => {
    expect(await places(markdown)).toEqual([]);
  });
});
