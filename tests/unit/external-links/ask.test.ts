import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { linkAgent } from '../../../src/external-links/agent.ts';
import { ask, type Method } from '../../../src/external-links/ask.ts';
import { certificates } from './certificates.ts';
import { type MisbehavingServer, misbehavingServer } from './misbehaving-server.ts';

const SHORT = 300;
const LONG = 20_000;

let server: MisbehavingServer;
const agent = linkAgent({ timeout: LONG, isPrivateAllowed: true });
beforeAll(async () => {
  server = await misbehavingServer();
});
afterAll(async () => {
  await agent.destroy();
  await server.close();
});

const asked = (path: string, method: Method = 'GET', timeout = LONG) =>
  ask(new URL(path, server.origin), method, { dispatcher: agent, timeout, userAgent: 'essai' });

describe.each<Method>(['HEAD', 'GET'])('%s', (method) => {
  test.each([
    ['/ok', { status: 200 }],
    ['/status/404', { status: 404 }],
    ['/moved', { status: 301, location: '/ok' }],
    ['/429-huge', { status: 429, retryAfter: '86400' }],
    ['/challenge', { status: 503, isBotWall: true }],
    ['/loop-cookies', { setsCookie: true }],
    ['/hang-in-body', { status: 200 }],
    ['/shorter-than-said', { status: 200 }],
    ['/longer-than-said', { status: 200 }],
    ['/bad-chunks', { status: 200 }],
    ['/endless', { status: 200 }],
    ['/huge', { status: 200 }],
  ])('%s is an answer', async (path, answer) => {
    expect(await asked(path, method)).toMatchObject({ kind: 'response', ...answer });
  });

  test.each([
    ['/reset', 'broken'],
    ['/close', 'broken'],
    ['/garbage', 'broken'],
    ['/no-status', 'broken'],
    ['/two-lengths', 'broken'],
    ['/huge-headers', 'broken'],
  ])('%s is a failure: %s', async (path, cause) => {
    expect(await asked(path, method)).toMatchObject({ kind: 'failure', cause });
  });

  test.each(['/hang', '/trickle'])('%s is out of time', async (path) => {
    expect(await asked(path, method, SHORT)).toMatchObject({ kind: 'failure', cause: 'timeout' });
  });
});

test.each(['/endless', '/huge'])('the connection is closed before the end of %s', async (path) => {
  const own = await misbehavingServer();
  await ask(new URL(path, own.origin), 'GET', { dispatcher: agent, timeout: LONG, userAgent: 'essai' });
  await vi.waitFor(() => expect(own.connections()).toBe(0));
  await own.close();
});

test('a port where nobody listens does not accept the connection', async () => {
  const gone = await misbehavingServer();
  await gone.close();
  const answer = await ask(new URL(gone.origin), 'GET', { dispatcher: agent, timeout: LONG, userAgent: 'essai' });
  expect(answer).toMatchObject({ kind: 'failure', cause: 'closed', code: 'ECONNREFUSED' });
});

test('a name that does not exist is not found', async () => {
  const answer = await ask(new URL('http://nulle-part.invalid/'), 'GET', {
    dispatcher: agent,
    timeout: LONG,
    userAgent: 'essai',
  });
  // Without any network, some resolvers say that they can't tell.
  expect(answer).toMatchObject({ kind: 'failure', cause: expect.stringMatching(/^dns/) });
});

describe('certificates', () => {
  test.each([
    ['good', { kind: 'response', status: 200 }],
    ['selfSigned', { cause: 'tls' }],
    ['expired', { cause: 'tls', code: 'CERT_HAS_EXPIRED' }],
    ['otherHost', { cause: 'tls', code: 'ERR_TLS_CERT_ALTNAME_INVALID' }],
  ] as const)('%s', async (name, expected) => {
    const made = await certificates();
    const secure = await misbehavingServer(made[name]);
    const dispatcher = linkAgent({ timeout: LONG, isPrivateAllowed: true, ca: made.authority });
    const answer = await ask(new URL('/ok', secure.origin), 'GET', { dispatcher, timeout: LONG, userAgent: 'essai' });
    expect(answer).toMatchObject(expected);
    await dispatcher.destroy();
    await secure.close();
  });

  test('plain HTTP where HTTPS was said', async () => {
    const origin = server.origin.replace('http:', 'https:');
    const answer = await ask(new URL('/ok', origin), 'GET', { dispatcher: agent, timeout: LONG, userAgent: 'essai' });
    expect(answer).toMatchObject({ kind: 'failure', cause: 'tls' });
  });
});

describe('private networks', () => {
  const guarded = linkAgent({ timeout: LONG, isPrivateAllowed: false });
  afterAll(() => guarded.destroy());

  test.each([
    'http://127.0.0.1:PORT/ok',
    'http://localhost:PORT/ok',
    'http://2130706433:PORT/ok',
    'http://0x7f.1:PORT/ok',
    'http://[::1]:PORT/ok',
    'http://[::ffff:127.0.0.1]:PORT/ok',
    'http://0.0.0.0:PORT/ok',
    'https://127.0.0.1:PORT/ok',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00::1]/',
  ])('%s is not asked', async (address) => {
    const url = new URL(address.replace('PORT', new URL(server.origin).port));
    const before = server.requests.length;
    const answer = await ask(url, 'GET', { dispatcher: guarded, timeout: LONG, userAgent: 'essai' });
    expect(answer).toMatchObject({ kind: 'failure', cause: 'private' });
    expect(server.requests).toHaveLength(before);
  });
});
