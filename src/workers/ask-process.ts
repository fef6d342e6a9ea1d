import { type ChildProcess, fork, type Serializable } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { withCompileCache } from './compile-cache.ts';
import type { Ask } from './share-out.ts';

/** Starts a module in a process of its own. A program that ends without asking it need not wait for it. */
export function startProcess(module: URL, execArgv: readonly string[] = []): ChildProcess {
  const child = fork(fileURLToPath(module), {
    env: withCompileCache(),
    execArgv: [...execArgv],
    serialization: 'advanced',
  });
  awaitedOrNot(child, false);
  return child;
}

/**
 * Asks a process, which answers each message with one.
 *
 * @throws Error when it ends without an answer. What went wrong in it stands on the standard error.
 */
export function askProcess<Job, Result>(child: ChildProcess): Ask<Job, Result> {
  return (jobs) => {
    const { promise, resolve, reject } = Promise.withResolvers<Result[]>();
    const onExit = (code: number | null, signal: string | null) =>
      reject(new Error(`${child.spawnargs.at(-1)} ended without an answer (${signal ?? code}).`));
    awaitedOrNot(child, true);
    child.once('exit', onExit);
    child.once('message', (results) => {
      child.off('exit', onExit);
      awaitedOrNot(child, false);
      resolve(results as Result[]);
    });
    child.send(jobs as Serializable);
    return promise;
  };
}

function awaitedOrNot(child: ChildProcess, isAwaited: boolean): void {
  for (const handle of [child, child.channel]) {
    if (isAwaited) handle?.ref();
    else handle?.unref();
  }
}
