import { expect, test } from 'vitest';
import { middleFigures } from '../../../bench/middle-figures.ts';

const run = (wall: number) => ({ wall, cpu: 2 * wall, memory: 100 - wall });
const round = (cold: number, warm: number, edited: number) => ({
  generator: 'g',
  pages: 30,
  cold: run(cold),
  warm: run(warm),
  edited: run(edited),
  size: 1,
  weight: 2,
});

test('each figure is the middle one of its own kind', () => {
  const middle = middleFigures([round(9, 1, 4), round(2, 8, 5), round(3, 2, 3)]);
  expect(middle).toEqual(round(3, 2, 4));
});

test('one round is as it is', () => {
  expect(middleFigures([round(1, 2, 3)])).toEqual(round(1, 2, 3));
});
