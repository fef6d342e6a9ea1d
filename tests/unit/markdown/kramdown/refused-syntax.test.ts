import { describe, expect, test } from 'vitest';
import { render } from './render.ts';

describe('syntax that is not taken over', () => {
  test.each([
    ['{::comment}\nà *voir*\n{:/comment}', '1 kramdown-extension', '<!-- à *voir* -->'],
    ['Un {::comment}mot{:/} ici', '1 kramdown-extension', '<!-- mot -->'],
    ['Un\n\n{::nomarkdown}\n<b>*a*</b>\n{:/nomarkdown}', '3 kramdown-extension', '<b>*a*</b>'],
    ['{::options toc_levels="2" /}', '1 kramdown-extension', 'Supprimez cette ligne.'],
    ['<div>\n{::comment}a{:/}\n</div>', '2 kramdown-extension', '<!-- a -->'],
    ['*a*{::}*b*', '1 kramdown-extension', 'Supprimez-la.'],
    ['Un\n\n{:/comment}', '3 kramdown-extension', 'Supprimez-la.'],
    ['{::inconnu', '1 kramdown-extension', 'Supprimez-la.'],
    ['Soit $$a_b * c_d$$.', '1 kramdown-math', '<var>a_b * c_d</var>'],
    ['Un\n\n$$\na\n\nb\n$$', '3 kramdown-math', '<var>a b</var>'],
    ['- a\n\n^\n\n- b', '3 kramdown-end-of-block', '<!-- -->'],
  ])('is refused: %j', async (markdown, place, replacement) => {
    const { places, reasons } = await render(markdown);
    expect(places).toEqual([place]);
    expect(reasons[0]).toContain(replacement);
  });

  test.each([
    ['`{::comment}` et `$$a$$`'],
    ['```\n{::comment}\n^\n$$a$$\n```'],
    ['<!-- {::comment} -->'],
    ['Cela coûte 10 $, puis 20 $'],
    ['Un $$ ici\n\net un $$ là'],
    ['2^3 et x^'],
  ])('is left alone where it is something else: %j', async (markdown) => {
    const { places } = await render(markdown);
    expect(places).toEqual([]);
  });

  test('the comment it offers to part two lists does so', async () => {
    const { html } = await render('- a\n\n<!-- -->\n\n- b');
    expect(html.match(/<ul>/g)).toHaveLength(2);
  });
});
