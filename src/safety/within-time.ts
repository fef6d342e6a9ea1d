import { createContext, Script } from 'node:vm';

const context: { start: () => unknown } = { start: () => undefined };
createContext(context);
const call = new Script('start()');

/**
 * Calls a function, and stops it when it takes too long. Only what it does before it first awaits anything is stopped;
 * what it awaits goes on. No library does this: a timer waits for the very code that it should stop, while a script is
 * stopped by Node itself, with all that it calls.
 *
 * @throws An error whose `code` is `ERR_SCRIPT_EXECUTION_TIMEOUT` when time is up, else what the function throws.
 * @see https://nodejs.org/api/vm.html#scriptrunincontextcontextifiedobject-options
 */
export function withinTime<Result>(milliseconds: number, start: () => Result): Result {
  const before = context.start;
  context.start = start;
  try {
    return call.runInContext(context, { timeout: milliseconds }) as Result;
  } finally {
    context.start = before;
  }
}

/** Whether an error says that time was up. */
export function isTimeUp(error: unknown): boolean {
  return (error as { code?: unknown } | undefined)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
