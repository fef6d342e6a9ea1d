import { afterEach, expect, test, vi } from 'vitest';
import { quietly } from '../../../src/safety/quietly.ts';

const print = vi.spyOn(console, 'error').mockImplementation(() => {});
afterEach(() => print.mockClear());

test('what runs quietly prints no error, even later on', async () => {
  await quietly(async () => {
    console.error('now');
    await Promise.resolve();
    console.error('later');
  });
  expect(print).not.toHaveBeenCalled();
});

test('what runs beside it does', async () => {
  const quiet = quietly(() => new Promise((resolve) => setTimeout(resolve, 5)));
  console.error('loud');
  await quiet;
  expect(print).toHaveBeenCalledExactlyOnceWith('loud');
});
