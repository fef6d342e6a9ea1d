import { expect, test } from 'vitest';
import { jsonAddresses } from '../../../src/output/json-addresses.ts';

test.each<[unknown, string[]]>([
  [{ item: 'https://t.fr/a' }, ['https://t.fr/a']],
  [{ item: 'HTTP://t.fr/a' }, ['HTTP://t.fr/a']],
  [{ item: ['https://t.fr/a', { name: 'x', item: 'https://t.fr/b' }] }, ['https://t.fr/a', 'https://t.fr/b']],
  [['https://t.fr/a'], ['https://t.fr/a']],
  [{ url: '/a', src: 'b.png', start_url: '/' }, ['/a', 'b.png', '/']],
  [{ icons: [{ src: '/a.png' }], url: ['/a', '/b'] }, ['/a.png', '/a', '/b']],
  // Names, though they look like addresses.
  [{ '@id': 'https://t.fr/#x', '@context': ['https://schema.org'], '@type': 'WebPage' }, []],
  // A pattern that a program fills in.
  [{ target: 'https://t.fr/recherche?q={q}', urlTemplate: 'https://t.fr/{x}/y' }, []],
  [{ text: 'Voir https://t.fr/a', name: 'ftp://t.fr', path: '/a' }, []],
  [{ a: null, b: 1, c: true, url: null, src: 2 }, []],
  [{ a: null, b: 'x', item: 'https://t.fr/a' }, ['https://t.fr/a']],
  ['/a', []],
  [null, []],
])('%j', (value, expected) => {
  expect(jsonAddresses(JSON.stringify(value))).toEqual(expected.map((address) => ({ address, kind: 'link' })));
});

test('what is not JSON has none', () => {
  expect(jsonAddresses('{ url: "/a" }')).toEqual([]);
});
