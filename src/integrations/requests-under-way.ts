import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Connect } from 'vite';

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
    await Promise.all([...underWay].map((response) => once(response, 'close')));
  };
}
