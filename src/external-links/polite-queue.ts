import PQueue from 'p-queue';

export interface Politeness {
  /** How many requests run at once, in all and for one host. */
  atOnce: number;
  perHost: number;
}

/** Runs requests a few at a time, and fewer still for one host. */
export interface PoliteQueue {
  run<Result>(host: string, task: () => Promise<Result>): Promise<Result>;
  /** Keeps a host quiet until a promise is settled; what runs goes on. */
  restUntil(host: string, done: Promise<unknown>): void;
}

export function politeQueue({ atOnce, perHost }: Politeness): PoliteQueue {
  const all = new PQueue({ concurrency: atOnce });
  const hosts = new Map<string, PQueue>();
  const queueOf = (host: string) => {
    const queue = hosts.get(host) ?? new PQueue({ concurrency: perHost });
    hosts.set(host, queue);
    return queue;
  };
  const rests = new Map<string, Promise<unknown>>();
  return {
    // A host's turn comes first: what waits for a host takes no place from the others.
    run: (host, task) => queueOf(host).add(() => all.add(task)),
    restUntil(host, done) {
      const queue = queueOf(host);
      const rest = Promise.allSettled([rests.get(host), done]);
      rests.set(host, rest);
      queue.pause();
      rest.then(() => {
        if (rests.get(host) === rest) queue.start();
      });
    },
  };
}
