import { expect, test } from 'vitest';
import { factsLister, factsReader } from '../../../src/published-pages/listed-facts.ts';
import { pageFacts } from '../../../src/published-pages/page-facts.ts';

const PAGE =
  '<base href="/y/"><meta http-equiv="refresh" content="0; url=/z"><div class="fr-footer"><a id="é" href="/x">';
const pages = [PAGE, `${PAGE}<p>`, '<p>', PAGE].map(pageFacts);

test('facts stay what they are, on their way through JSON too', () => {
  const [list, read] = [factsLister(), factsReader()];
  expect(pages.map((facts) => read(JSON.parse(JSON.stringify(list(facts)))))).toEqual(pages);
});

test('what two pages have in common is listed once, and is one object again', () => {
  const [list, read] = [factsLister(), factsReader()];
  const [one, other] = [pages[0], pages[1]].map((facts) => list(facts as (typeof pages)[0]));
  expect(other).toMatchObject({ strings: ['<p>'], references: [] });
  const [first, second] = [one, other].map((listed) => read(listed as NonNullable<typeof one>));
  expect(first?.file.references[0]).toBe(second?.file.references[0]);
});
