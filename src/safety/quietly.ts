import { AsyncLocalStorage } from 'node:async_hooks';

const quiet = new AsyncLocalStorage<true>();
let isListening = false;

/**
 * Runs something without what it prints with `console.error`. Astro's renderer prints each error with its stack before
 * it throws it: whoever catches the error tells editors what it means.
 */
export function quietly<Result>(run: () => Result): Result {
  listen();
  return quiet.run(true, run);
}

function listen(): void {
  if (isListening) return;
  isListening = true;
  const print = console.error;
  console.error = (...args: unknown[]) => {
    if (!quiet.getStore()) print(...args);
  };
}
