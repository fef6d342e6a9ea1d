import { expect, test } from 'vitest';
import { queryTerms } from '../../../src/search/query-terms.ts';

test.each([
  ['Combien de temps dure l’accélération ?', ['temps', 'dure', 'accélération']],
  ["Qu'est-ce qu'un intrapreneur", ['intrapreneur']],
  ['FAST, fast et Fast', ['fast']],
  ['30 000 €', ['30', '000']],
  ['RGAA 4.1', ['rgaa', '4', '1']],
])('%s is about %j', (question, terms) => {
  expect(queryTerms(question)).toEqual(terms);
});

test('a question of empty words only keeps them', () => {
  expect(queryTerms('Qui est-ce ?')).toEqual(['qui', 'est', 'ce']);
});

test('nothing is about nothing', () => {
  expect(queryTerms(' ?! ')).toEqual([]);
});
