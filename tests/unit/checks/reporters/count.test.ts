import { expect, test } from 'vitest';
import { countInFrench } from '../../../../src/checks/reporters/count.ts';
import { error, warning } from './message.ts';

test.each([
  [0, 0, 'Aucune erreur.'],
  [1, 0, '1 erreur.'],
  [2, 0, '2 erreurs.'],
  [0, 1, 'Aucune erreur, 1 avertissement.'],
  [0, 2, 'Aucune erreur, 2 avertissements.'],
  [1, 1, '1 erreur, 1 avertissement.'],
  [2, 3, '2 erreurs, 3 avertissements.'],
])('%i errors and %i warnings: %s', (errors, warnings, sentence) => {
  const messages = [
    ...Array.from({ length: errors }, () => error()),
    ...Array.from({ length: warnings }, () => warning()),
  ];
  expect(countInFrench(messages)).toBe(sentence);
});

test('a message of unknown gravity is a warning', () => {
  expect(countInFrench([Object.assign(error(), { fatal: undefined })])).toBe('Aucune erreur, 1 avertissement.');
});
