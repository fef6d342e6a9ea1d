import { afterAll, afterEach, expect, test, vi } from 'vitest';

const print = vi.spyOn(console, 'error').mockImplementation(() => {});
afterEach(() => print.mockClear());
afterAll(() => print.mockRestore());

// It takes `console.error` as it finds it when it is first called: here, after the spy has come.
vi.resetModules();
const { quietly } = await import('../../../src/safety/quietly.ts');

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
