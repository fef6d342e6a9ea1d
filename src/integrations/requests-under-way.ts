import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { Connect } from 'vite';

/**
 * Watches what a development server answers.
 *
 * @returns A function that waits for the answers under way when it is called, for so many milliseconds at most.
 */
export function requestsUnderWay(middlewares: Connect.Server): (longest: number) => Promise<void> {
  const underWay = new Set<ServerResponse>();
  middlewares.use((_request, response, next) => {
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    next();
  });
  return async (longest) => {
    const closed = Promise.all([...underWay].map((response) => once(response, 'close')));
    await Promise.race([closed, setTimeout(longest)]);
  };
}
