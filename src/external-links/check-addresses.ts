import type { Answer } from './answer.ts';
import type { Method } from './ask.ts';
import { type Cache, isFresh, type Known, remembered } from './cache.ts';
import { type TryOptions, tryAddress } from './try-address.ts';
import { verdict } from './verdict.ts';

export interface CheckOptions extends TryOptions {
  cache: Cache;
  /** How long good news are believed, in milliseconds. */
  maxAge: number;
  /** Called after each address. */
  onChecked?: (address: string) => void;
}

/**
 * What is known of each address: those that are not fresh in the cache are asked, all together; the queue of
 * `options` keeps it polite.
 *
 * @returns A new cache, of these addresses only.
 */
export async function checkAddresses(addresses: readonly string[], options: CheckOptions): Promise<Cache> {
  const check = async (address: string): Promise<Known> => {
    const before = options.cache[address];
    if (isFresh(before, options.now(), options.maxAge)) return before;
    const { journey, took } = await timed(address, options);
    options.onChecked?.(address);
    return remembered(verdict(address, journey, took, options.now()), before, options.now());
  };
  const known = await Promise.all(addresses.map(check));
  return Object.fromEntries(addresses.flatMap((address, index) => (known[index] ? [[address, known[index]]] : [])));
}

/** `took` is the time of the last answer, without the turns that were waited for. */
async function timed(address: string, options: CheckOptions) {
  let took = 0;
  const ask = async (url: URL, method: Method): Promise<Answer> => {
    const start = options.now();
    const answer = await options.ask(url, method);
    took = options.now() - start;
    return answer;
  };
  return { journey: await tryAddress(address, { ...options, ask }), took };
}
