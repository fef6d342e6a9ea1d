import type { Answer } from './answer.ts';
import type { Method } from './ask.ts';
import { follow, type Journey } from './follow.ts';
import type { PoliteQueue } from './polite-queue.ts';
import { askedDelay, isPassing, retryDelay } from './retry-delay.ts';

export interface TryOptions {
  ask: (url: URL, method: Method) => Promise<Answer>;
  queue: PoliteQueue;
  /** The longest wait between two tries, in milliseconds. A server that asks for more is left alone. */
  longestWait: number;
  sleep: (milliseconds: number) => Promise<unknown>;
  now: () => number;
  random: () => number;
}

/** `HEAD` costs the server least, but some answer it badly: only its good news are believed. */
const TRIES: readonly Method[] = ['HEAD', 'GET', 'GET'];

/** Where an address leads: three tries at most, and only while another may change something. */
export async function tryAddress(address: string, options: TryOptions): Promise<Journey> {
  const { queue, longestWait, sleep, now, random } = options;
  let journey: Journey | undefined;
  for (const [index, method] of TRIES.entries()) {
    journey = await follow(address, (url) => queue.run(url.host, () => options.ask(url, method)));
    if (isSettled(journey, method)) break;
    if (!isPassing(journey) || index === TRIES.length - 1) continue;
    const delay = retryDelay(journey, index + 1, now(), random());
    if (delay > longestWait) break;
    const waited = sleep(delay);
    if (askedDelay(journey, now()) !== undefined) queue.restUntil(new URL(journey.end).host, waited);
    await waited;
  }
  if (!journey) throw new Error('No try was made');
  return journey;
}

function isSettled(journey: Journey, method: Method): boolean {
  const { answer } = journey;
  if (answer.kind === 'response' && answer.status < 400) return true;
  // A name that does not exist or a bad certificate is the same for any method.
  if (answer.kind === 'failure' && !isPassing(journey)) return true;
  return method === 'GET' && !isPassing(journey);
}
