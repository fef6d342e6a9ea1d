import { expect, test } from 'vitest';
import { searchStatus } from '../../../src/search/search-status.ts';

test.each([
  [0, 'Aucun résultat pour « x ». Essayez avec d’autres mots.'],
  [1, '1 résultat pour « x »'],
  [12, '12 résultats pour « x »'],
])('%i results are told in French', (count, status) => {
  expect(searchStatus('x', count)).toBe(status);
});
