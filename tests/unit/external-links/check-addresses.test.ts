import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkAgent } from '../../../src/external-links/agent.ts';
import { ask } from '../../../src/external-links/ask.ts';
import type { Cache } from '../../../src/external-links/cache.ts';
import { checkAddresses } from '../../../src/external-links/check-addresses.ts';
import { politeQueue } from '../../../src/external-links/polite-queue.ts';
import { type MisbehavingServer, misbehavingServer } from './misbehaving-server.ts';

const NOON = Date.parse('2026-11-24T12:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

let server: MisbehavingServer;
const agent = linkAgent({ timeout: 20_000, isPrivateAllowed: true });
beforeAll(async () => {
  server = await misbehavingServer();
});
afterAll(async () => {
  await agent.destroy();
  await server.close();
});

/** Checks paths of the server, at noon and without ever waiting. Tells what was waited for and asked. */
async function check(paths: readonly string[], { cache = {} as Cache, now = NOON, timeout = 20_000 } = {}) {
  server.requests.length = 0;
  const waits: number[] = [];
  const full = (path: string) => server.origin + path;
  const known = await checkAddresses(paths.map(full), {
    ask: (url, method) => ask(url, method, { dispatcher: agent, timeout, userAgent: 'essai' }),
    queue: politeQueue({ atOnce: 10, perHost: 2 }),
    longestWait: 60_000,
    sleep: async (milliseconds) => waits.push(milliseconds),
    now: () => now,
    random: () => 0,
    cache,
    maxAge: 7 * DAY,
  });
  const found = paths.map((path) => known[full(path)]);
  return { known, found, waits, requests: [...server.requests] };
}

describe('the state of an address', () => {
  test.each([
    ['/ok', 'alive', ''],
    ['/no-head', 'alive', ''],
    ['/head-404', 'alive', ''],
    ['/head-garbage', 'alive', ''],
    ['/reset-on-head', 'alive', ''],
    ['/500-then-200', 'alive', ''],
    ['/500-500-200', 'alive', ''],
    ['/429-seconds', 'alive', ''],
    ['/429-date', 'alive', ''],
    ['/endless', 'alive', ''],
    ['/huge', 'alive', ''],
    ['/hang-in-body', 'alive', ''],
    ['/temporary', 'alive', ''],
    ['/temporary-then-moved', 'alive', ''],
    ['/chain/10', 'moved', ''],
    ['/chain/11', 'dead', 'Elle redirige plus de dix fois de suite.'],
    ['/loop-a', 'dead', 'Elle redirige en boucle.'],
    ['/loop-self', 'dead', 'Elle redirige en boucle.'],
    ['/nowhere', 'dead', 'Elle redirige vers une adresse qui n’en est pas une.'],
    ['/to-nonsense', 'dead', 'Elle redirige vers une adresse qui n’en est pas une.'],
    ['/to-mail', 'dead', 'Elle redirige vers une adresse qui n’en est pas une.'],
    ['/status/404', 'dead', 'La page n’existe pas (404).'],
    ['/status/410', 'dead', 'La page a été retirée (410).'],
    ['/status/400', 'dead', 'Le serveur la refuse (400).'],
    ['/moved-to-404', 'dead', 'La page n’existe pas (404).'],
    ['/loop-cookies', 'refused', 'Elle redirige en boucle qui n’a pas de cookies. Ouvrez-la dans un navigateur.'],
    ['/status/401', 'refused', 'Le serveur répond 401 : il écarte peut-être les robots.'],
    ['/status/403', 'refused', 'Le serveur répond 403 : il écarte peut-être les robots.'],
    ['/status/999', 'refused', 'Le serveur répond 999 : il écarte peut-être les robots.'],
    ['/429-nonsense', 'refused', 'Le serveur répond 429 : il écarte peut-être les robots.'],
    ['/429-huge', 'refused', 'Le serveur répond 429 et demande d’attendre 86400 secondes'],
    ['/challenge', 'refused', 'Le serveur répond 503 : il écarte peut-être les robots.'],
    ['/status/500', 'failing', 'Le serveur est en panne (500).'],
    ['/status/503', 'failing', 'Le serveur est en panne (503).'],
    ['/reset', 'failing', 'Le serveur coupe la connexion, ou répond autre chose que du HTTP.'],
    ['/garbage', 'failing', 'Le serveur coupe la connexion, ou répond autre chose que du HTTP. (HTTPParserError)'],
  ])('%s: %s', async (path, state, reason) => {
    const [found] = (await check([path])).found;
    expect(found).toMatchObject({ state });
    expect(found?.reason ?? '').toContain(reason);
  });

  test('/hang: slow', async () => {
    const [found] = (await check(['/hang'], { timeout: 100 })).found;
    expect(found).toMatchObject({ state: 'slow', reason: 'Le serveur ne répond pas à temps. (TimeoutError)' });
  });

  test.each([
    ['/moved', '/ok'],
    ['/moved-308-relative', '/ok'],
    ['/moved-then-temporary', '/temporary'],
    ['/chain/3', '/chain/0'],
  ])('%s has moved to %s, as far as that is for good', async (path, newPath) => {
    const [found] = (await check([path])).found;
    expect(found).toMatchObject({ state: 'moved', newAddress: server.origin + newPath });
    expect(found).not.toHaveProperty('reason');
  });

  test('a page that has become a front page is told', async () => {
    const [found] = (await check(['/moved-home'])).found;
    expect(found?.reason).toMatch(/page d’accueil : la page elle-même a sans doute disparu/);
  });
});

describe('what is asked', () => {
  test.each([
    ['/ok', ['HEAD']],
    ['/no-head', ['HEAD', 'GET']],
    ['/status/404', ['HEAD', 'GET']],
    ['/status/500', ['HEAD', 'GET', 'GET']],
    ['/500-then-200', ['HEAD', 'GET']],
    ['/reset-on-head', ['HEAD', 'GET']],
    ['/429-huge', ['HEAD']],
  ])('%s: %s', async (path, methods) => {
    expect((await check([path])).requests).toEqual(methods.map((method) => `${method} ${path}`));
  });

  test.each([
    ['/ok', []],
    ['/status/404', []],
    ['/500-500-200', [1000, 2000]],
    ['/reset', [1000, 2000]],
    ['/429-nonsense', [1000, 2000]],
    ['/429-huge', []],
  ])('%s: waits %s between tries', async (path, waits) => {
    expect((await check([path])).waits).toEqual(waits);
  });

  test('a server says how long to wait, in seconds or by a date', async () => {
    const again = await misbehavingServer();
    const old = server;
    server = again;
    expect((await check(['/429-seconds'])).waits).toEqual([7000]);
    expect((await check(['/429-date'])).waits).toEqual([30_000]);
    server = old;
    await again.close();
  });
});

describe('the cache', () => {
  const later = NOON + 3 * DAY;

  test('good news are believed for a while, then asked again', async () => {
    const { known: cache } = await check(['/ok', '/moved']);
    expect((await check(['/ok', '/moved'], { cache, now: later })).requests).toEqual([]);
    expect((await check(['/ok'], { cache, now: NOON + 8 * DAY })).requests).toEqual(['HEAD /ok']);
  });

  test('bad news are asked again, and keep the day since when they are so', async () => {
    const { known: cache } = await check(['/status/404']);
    const { requests, found } = await check(['/status/404'], { cache, now: later });
    expect(requests).toHaveLength(2);
    expect(found[0]).toMatchObject({ since: '2026-11-24T12:00:00.000Z', checkedAt: '2026-11-27T12:00:00.000Z' });
  });

  test('what has changed is so since now', async () => {
    const { known: cache } = await check(['/ok']);
    const before = Object.fromEntries(
      Object.entries(cache).map(([key, value]) => [key, { ...value, state: 'dead' as const }]),
    );
    const [found] = (await check(['/ok'], { cache: before, now: later })).found;
    expect(found).toMatchObject({ state: 'alive', since: '2026-11-27T12:00:00.000Z' });
  });

  test('addresses that nobody writes any more are forgotten', async () => {
    const { known: cache } = await check(['/ok', '/no-head']);
    expect(Object.keys((await check(['/ok'], { cache })).known)).toEqual([`${server.origin}/ok`]);
  });
});
