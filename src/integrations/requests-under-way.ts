import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { Connect } from 'vite';

/** Some answers take as long as Vite takes to bundle what the page asks for: a save is not to wait for them. */
const LONGEST_MS = 1000;

/**
 * Watches what a development server answers.
 *
 * @returns A function that waits for the answers under way when it is called: Astro keeps what it learned of the
 *   routes for such an answer, even when it forgot all others meanwhile.
 */
export function requestsUnderWay(middlewares: Connect.Server): () => Promise<void> {
  const underWay = new Set<ServerResponse>();
  middlewares.use((_request, response, next) => {
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    next();
  });
  return async () => {
    const closed = Promise.all([...underWay].map((response) => once(response, 'close')));
    await Promise.race([closed, setTimeout(LONGEST_MS)]);
  };
}
