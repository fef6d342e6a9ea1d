import { expect, test } from 'vitest';
import { dialectHtml } from './dialect-html.ts';

test.each([
  ['**a :**b', '<strong>a :</strong>b'],
  ['a**(b)**', 'a<strong>(b)</strong>'],
  ['**« a »**b', '<strong>« a »</strong>b'],
  ['*a.*b', '<em>a.</em>b'],
  ['**a\u00a0**b', '<strong>a\u00a0</strong>b'],
  ['**a\nb**', '<strong>a b</strong>'],
  ['***a***', '<strong><em>a</em></strong>'],
  ['**_a_** _**b**_', '<strong><em>a</em></strong> <em><strong>b</strong></em>'],
  ['*a **b** c* **d *e* f**', '<em>a <strong>b</strong> c</em> <strong>d <em>e</em> f</strong>'],
  ['**[a](b)** [**c**](d)', '<strong><a href="b">a</a></strong> <a href="d"><strong>c</strong></a>'],
  ['**a ~~b~~ `c` <i>d</i>**', '<strong>a <del>b</del> <code>c</code> <i>d</i></strong>'],
  ['a*b*c', 'a<em>b</em>c'],
  ['_a_, (_b_) é_c_', '<em>a</em>, (<em>b</em>) é_c_'],
  ['a_b_c __d__', 'a_b_c <strong>d</strong>'],
  ['**a **b**', '<strong>a **b</strong>'],
  ['*a *b* c*', '<em>a *b</em> c*'],
  ['**a*', '<em>*a</em>'],
  ['**a **', '**a **'],
  ['** a**', '** a**'],
  ['a * b * c ** d', 'a * b * c ** d'],
  ['2*3', '2*3'],
  ['\\*a\\*', '*a*'],
  ['_a_b', '_a_b'],
  ['a **', 'a **'],
  ['~~a *b~~ c*', '<del>a *b</del> c*'],
])('%s', (markdown, html) => expect(dialectHtml(`x ${markdown}`)).toBe(`<p>x ${html}</p>`));

test('many marks that are never closed do not take forever', () => {
  expect(dialectHtml(`${'**a _b *c '.repeat(300)}x*`)).toMatch(/x<\/em><\/p>$/);
});
