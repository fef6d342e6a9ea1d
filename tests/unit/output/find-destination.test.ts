import { describe, expect, test } from 'vitest';
import { fileUrl, finder } from '../../../src/output/find-destination.ts';

test.each([
  ['index.html', 'https://t.fr/'],
  ['a/index.html', 'https://t.fr/a/'],
  ['a/b.html', 'https://t.fr/a/b'],
  ['a/monindex.html', 'https://t.fr/a/monindex'],
  ['a/index.html.txt', 'https://t.fr/a/index.html.txt'],
  ['a.html.br', 'https://t.fr/a.html.br'],
  ['deux mots/é?.svg', 'https://t.fr/deux%20mots/%C3%A9%3F.svg'],
])('%s is served at %s', (path, address) => {
  expect(fileUrl(path, 'https://t.fr').href).toBe(address);
});

describe('where an address leads', () => {
  const find = finder(['a.html', 'b/a.html', 'b/index.html'], {
    neighbours: { areDeclared: true, include: (path) => path === '/voisin é' },
  });
  const top = () => new URL('https://t.fr/c');
  const below = () => new URL('https://t.fr/b/c');

  test('what starts at the root leads to the same file from everywhere, what does not starts from its file', () => {
    const file = (path: string) => ({ kind: 'file', path, hash: '' });
    for (const from of [top, below, top]) expect(find('/a', from)).toEqual(file('a.html'));
    expect(find('a', top)).toEqual(file('a.html'));
    expect(find('a', below)).toEqual(file('b/a.html'));
    expect(find('', below)).toEqual({ kind: 'fine' });
    expect(find('./', below)).toEqual(file('b/index.html'));
  });

  test('a place in a file is told apart', () => {
    expect(find('/a#x', top)).toEqual({ kind: 'file', path: 'a.html', hash: '#x' });
    expect(find('/a', top)).toEqual({ kind: 'file', path: 'a.html', hash: '' });
  });

  test('neighbours are found however their accents are written', () => {
    for (const address of ['/voisin é', '/voisin%20%C3%A9', '/voisin e\u0301']) {
      expect(find(address, top)).toEqual({ kind: 'fine' });
    }
    expect(find('/voisin', top)).toEqual({ kind: 'missing', path: '/voisin' });
  });
});
