import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import type { LedgerEntry } from '../../../src/ledger/ledger.ts';
import { ledgerSummary } from '../../../src/ledger/ledger-summary.ts';

const summary = (entries: LedgerEntry[], news: LedgerEntry[], isAccepted = false) =>
  ledgerSummary(
    { file: new VFile(), entries, unreadable: [] },
    { lostAddresses: [], lostAnchors: [], news },
    isAccepted,
  );

test('nothing but what was published', () => {
  expect(summary([{ address: '/a' }, { address: '/a', anchor: 'x' }, { address: '/b' }], [])).toBe(
    'Déjà publiés : 2 adresses et 1 endroit de page.',
  );
});

test('what was given up, what is new, and how to record it', () => {
  const entries = [{ address: '/a' }, { address: '/vieux', reason: 'la fin' }];
  expect(summary(entries, [{ address: '/b' }, { address: '/b', anchor: 'x' }])).toBe(
    `Déjà publiés : 1 adresse et 0 endroit de page.
Abandonnés : 1 adresse et 0 endroit de page.
  /vieux abandonnée : la fin
Nouveaux : 1 adresse et 1 endroit de page.
  /b
  /b#x

Pour les noter : npm run permalinks -- --accept`,
  );
});

test('what has just been recorded', () => {
  expect(summary([], [{ address: '/b' }], true)).toBe(
    'Déjà publiés : 0 adresse et 0 endroit de page.\nNotés : 1 adresse et 0 endroit de page.\n  /b',
  );
});
