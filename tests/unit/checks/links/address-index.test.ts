import { expect, test } from 'vitest';
import { addressIndex, endOf, folderOf } from '../../../../src/checks/links/address-index.ts';
import { addressKey } from '../../../../src/checks/links/address-key.ts';

test.each([
  ['/', '/', '', ''],
  ['/a', '/a', '', 'a'],
  ['/A/B.html', '/A/B', '/a', 'b'],
  ['/a/b/', '/a/b', '/a', 'b'],
  ['/a/b/index.html', '/a/b', '/a', 'b'],
  ['/a/b.html.c', '/a/b.html.c', '/a', 'b.html.c'],
  ['/a/B/C', '/a/B/C', '/a/b', 'c'],
])('%s has the key %s, the folder « %s » and the end « %s »', (address, key, folder, end) => {
  expect([addressKey(address), folderOf(address), endOf(address)]).toEqual([key, folder, end]);
});

test('addresses are found by their small letters, their end and their folder', () => {
  const { all, byLowerCase, byEnd, endsIn } = addressIndex(['/a/Un', '/b/un', '/a/deux']);
  expect([...all]).toEqual(['/a/Un', '/b/un', '/a/deux']);
  expect(byLowerCase.get('/a/un')).toEqual(['/a/Un']);
  expect(byEnd.get('un')).toEqual(['/a/Un', '/b/un']);
  expect(endsIn.get('/a')).toEqual(['un', 'deux']);
});
