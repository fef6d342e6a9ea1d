import { expect, test } from 'vitest';
import { joinElisions, partElisions } from '../../../src/search/elisions.ts';

test.each([
  ['l’accélération', 'l’ accélération'],
  ["Phase d'accélération", 'Phase d’ accélération'],
  ['<p>qu&#39;elle &amp; l&#x27;équipe</p>', '<p>qu’ elle &amp; l’ équipe</p>'],
  ['l’<em>impact</em>', 'l’ <em>impact</em>'],
  ['aujourd’hui', 'aujourd’ hui'],
])('%s is two words', (written, parted) => {
  expect(partElisions(written)).toBe(parted);
});

test('an apostrophe that joins no words stays as it is', () => {
  expect(partElisions('les ’80, les « amis’ », d’</i>')).toBe('les ’80, les « amis’ », d’</i>');
});

test('what was parted is read as it was written', () => {
  expect(joinElisions(partElisions('Phase d’accélération de l’État'))).toBe('Phase d’accélération de l’État');
});
