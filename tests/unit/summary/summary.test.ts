import { describe, expect, test } from 'vitest';
import { summary } from '../../../src/summary/summary.ts';

/** `2 Un` is a heading of rank 2. */
const headings = (...written: string[]) =>
  written.map((heading) => {
    const [depth = '', text = ''] = heading.split(' ');
    return { depth: Number(depth), text, slug: text.toLowerCase() };
  });
const outline = (...written: string[]) =>
  summary(headings(...written)).map(({ text, items }) => [text, ...items.map((item) => item.text)]);

describe('summary', () => {
  test('holds the two highest levels, the lower under the higher', () => {
    expect(outline('2 A', '3 B', '4 C', '3 D', '2 E')).toEqual([['A', 'B', 'D'], ['E']]);
    expect(outline('3 A', '4 B', '3 C')).toEqual([['A', 'B'], ['C']]);
  });

  test('is empty for fewer than three headings', () => {
    expect(outline('2 A', '2 B')).toEqual([]);
    expect(outline('2 A', '3 B', '4 C')).toEqual([]);
    expect(outline()).toEqual([]);
  });

  test('keeps a lower heading that comes before any higher one', () => {
    expect(outline('3 A', '2 B', '3 C')).toEqual([['A'], ['B', 'C']]);
  });

  test('leaves out what can’t be linked to, or has no text', () => {
    const without = [
      ...headings('2 A', '2 B', '2 C'),
      { depth: 2, text: 'D', slug: '' },
      { depth: 2, text: ' ', slug: 'e' },
    ];
    expect(summary(without).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});
