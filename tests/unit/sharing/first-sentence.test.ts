import { expect, test } from 'vitest';
import { firstSentence } from '../../../src/sharing/first-sentence.ts';

test.each([
  ['<p>Une phrase. Puis une autre.</p>', 'Une phrase.'],
  ['<h2>Titre</h2><blockquote><p>Que faire ? Agir.</p></blockquote>', 'Que faire ?'],
  ['<p>De <strong>1,5</strong>&nbsp;an à 3&#x26;4 ans, etc. puis plus</p>', 'De 1,5 an à 3&4 ans, etc. puis plus'],
  ['<pre>rien</pre><p class="a">Le site\n<a href="/">beta.gouv.fr</a> aide.</p>', 'Le site beta.gouv.fr aide.'],
])('%s says «%s»', (html, sentence) => {
  expect(firstSentence(html)).toBe(sentence);
});

test('a long sentence is cut between two words', () => {
  const cut = firstSentence(`<p>${'mot, '.repeat(60)}</p>`) ?? '';
  expect(cut.length).toBeLessThanOrEqual(160);
  expect(cut).toMatch(/mot…$/);
});

test('a page without text says nothing', () => {
  expect(firstSentence('<ul><li>x</li></ul>')).toBeUndefined();
  expect(firstSentence('')).toBeUndefined();
});
