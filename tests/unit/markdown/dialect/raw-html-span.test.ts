import { expect, test } from 'vitest';
import { dialectHtml } from './dialect-html.ts';

test.each(['code', 'kbd', 'samp', 'var', 'u', 's', 'font', 'mark', 'video'])(
  '<%s> in a line holds no Markdown',
  (name) => {
    const html = `<p>a <${name}>*b* <i>_c_</i>\nd</${name}> <em>e</em></p>`;
    expect(dialectHtml(`a <${name}>*b* <i>_c_</i>\nd</${name}> *e*`)).toBe(html.replace('\n', ' '));
  },
);

test.each(['a', 'abbr', 'strong', 'span', 'sup', 'small', 'button'])('<%s> in a line holds Markdown', (name) => {
  expect(dialectHtml(`a <${name}>*b*</${name}>`)).toBe(`<p>a <${name}><em>b</em></${name}></p>`);
});

test('an element that is not closed', () => {
  expect(dialectHtml('a <u>*b*')).toBe('<p>a <u><em>b</em></p>');
});
