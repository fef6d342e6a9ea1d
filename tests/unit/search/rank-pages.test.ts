import { expect, test } from 'vitest';
import { rankPages } from '../../../src/search/rank-pages.ts';

const ids = (byTerm: { id: string; score: number }[][]) => rankPages(byTerm).map(({ id }) => id);

test('the page that is most about the words comes first', () => {
  expect(
    ids([
      [
        { id: 'a', score: 1 },
        { id: 'b', score: 3 },
      ],
    ]),
  ).toEqual(['b', 'a']);
});

test('a page that has two words comes before one that has more of a single one', () => {
  const found = [
    [
      { id: 'one', score: 5 },
      { id: 'both', score: 2 },
    ],
    [{ id: 'both', score: 2 }],
  ];
  expect(ids(found)).toEqual(['both', 'one']);
});

test('a page is shown as it was found for the word that says most', () => {
  const [page] = rankPages([[{ id: 'a', score: 1, word: 'le' }], [{ id: 'a', score: 4, word: 'sponsor' }]]);
  expect(page?.word).toBe('sponsor');
});

test('nothing found is nothing ranked', () => {
  expect(rankPages([[], []])).toEqual([]);
});
