import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import type { LedgerEntry } from '../../../src/ledger/ledger.ts';
import { parseLedger } from '../../../src/ledger/parse-ledger.ts';
import { writeLedger } from '../../../src/ledger/write-ledger.ts';

const parse = (value: string) => parseLedger(new VFile({ path: 'permalinks.txt', value }));

describe('a line', () => {
  test.each([
    ['/approche/', { address: '/approche/' }],
    ['/évènements/deux%20mots.html', { address: '/évènements/deux mots.html' }],
    ['/a#étape-une', { address: '/a', anchor: 'étape-une' }],
    ['/a#b#c', { address: '/a', anchor: 'b#c' }],
    ['  /a  (dossier/b (2).md)  ', { address: '/a', page: 'dossier/b (2).md' }],
    ['/a abandonnée : une raison', { address: '/a', reason: 'une raison' }],
    ['/a#b abandonné: une (raison.md)', { address: '/a', anchor: 'b', reason: 'une (raison.md)' }],
    ['/a (b.mdx) abandonnée\u00a0: une raison', { address: '/a', page: 'b.mdx', reason: 'une raison' }],
  ])('%s', (line, expected) => {
    const { entries, unreadable } = parse(`# Remarque\n\n${line}\r\n`);
    expect(entries).toEqual([{ anchor: undefined, page: undefined, reason: undefined, ...expected, line: 3 }]);
    expect(unreadable).toEqual([]);
  });

  test.each(['approche', '/a b', '/a abandonnée', '/a abandonnée :', '/a# b', '<<<<<<< HEAD', '/a (b.txt)'])(
    '%s can’t be read',
    (line) => {
      expect(parse(`/ok\n${line}`)).toMatchObject({ unreadable: [2], entries: [{ address: '/ok' }] });
    },
  );
});

test('what is written is read back, sorted and once', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\s#]/u.test(text));
  const entry = fc.record({
    address: word.map((text) => `/${text.replaceAll('/', '')}`),
    anchor: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
    page: fc.option(fc.constantFrom('a.md', 'é/b (2).mdx'), { nil: undefined }),
    reason: fc.option(fc.constantFrom('la fin', 'abandonnée : deux fois'), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(entry), (entries: LedgerEntry[]) => {
      const text = writeLedger([...entries, ...entries]);
      const { entries: found, unreadable } = parse(text);
      expect(unreadable).toEqual([]);
      expect(new Set(found.map(({ line: _, ...rest }) => JSON.stringify(rest)))).toEqual(
        new Set(entries.map((each) => JSON.stringify(each))),
      );
      expect(writeLedger(found)).toBe(text);
      expect(writeLedger(found.toReversed())).toBe(text);
    }),
  );
});
