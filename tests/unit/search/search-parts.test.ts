import { expect, test } from 'vitest';
import { searchParts } from '../../../src/search/search-parts.js';

interface Search {
  term: string;
  filters?: object;
}

/** A Pagefind that notes what it is asked for, and finds a word in parts of the index. */
function program(having?: Record<string, number>) {
  const asked: { options: object[]; merged: [string, object][]; searched: Search[]; destroyed: number } = {
    options: [],
    merged: [],
    searched: [],
    destroyed: 0,
  };
  return {
    asked,
    options: async (given: object) => void asked.options.push(given),
    mergeIndex: async (folder: string, given: object) => {
      if (folder === '/none/') throw new Error('Offline');
      asked.merged.push([folder, given]);
    },
    destroy: async () => void asked.destroyed++,
    search: async (term: string, { filters }: { filters?: object } = {}) => {
      asked.searched.push(filters ? { term, filters } : { term });
      return { results: [term], filters: having ? { part: having } : {} };
    },
  };
}

test('all parts take the same ranking, each with its number, and their entries are kept', async () => {
  const pagefind = program();
  await searchParts(pagefind, ['/a/', '/b/', '/c/']).options({ noWorker: true, ranking: 'as given' });
  const part = (number: string) => ({ ranking: 'as given', metaCacheTag: '', mergeFilter: { part: number } });
  expect(pagefind.asked.options).toEqual([{ ...part('0'), noWorker: true, basePath: '/a/' }]);
  expect(pagefind.asked.merged).toEqual([
    ['/b/', part('1')],
    ['/c/', part('2')],
  ]);
});

test('a part that can’t be had is told, and the next try begins anew', async () => {
  const pagefind = program();
  await expect(searchParts(pagefind, ['/a/', '/none/']).options({})).rejects.toThrow('Offline');
  expect(pagefind.asked.destroyed).toBe(1);
});

test('a word that some parts have is not searched in the others', async () => {
  const pagefind = program({ 0: 0, 1: 3, 2: 1 });
  const found = await searchParts(pagefind, ['/a/', '/b/', '/c/']).search('mot');
  expect(found.results).toEqual(['mot']);
  expect(pagefind.asked.searched).toEqual([{ term: '"mot"' }, { term: 'mot', filters: { part: { any: ['1', '2'] } } }]);
});

test('the beginning of a word, which no part has as it is, is searched in all', async () => {
  const pagefind = program({ 0: 0, 1: 0 });
  await searchParts(pagefind, ['/a/', '/b/']).search('mo');
  expect(pagefind.asked.searched.at(-1)).toEqual({ term: 'mo' });
});

test('what no part counts is searched in all', async () => {
  const pagefind = program();
  await searchParts(pagefind, ['/a/', '/b/']).search('?');
  expect(pagefind.asked.searched.at(-1)).toEqual({ term: '?' });
});
