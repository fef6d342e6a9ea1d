import { expect, test } from 'vitest';
import { type Cause, failure } from '../../../src/external-links/answer.ts';
import { verdict } from '../../../src/external-links/verdict.ts';

const coded = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more });

test.each<[unknown, Cause]>([
  [coded('ENOTFOUND'), 'dns'],
  [coded('EAI_AGAIN'), 'dns-trouble'],
  [coded('ECONNREFUSED'), 'closed'],
  [coded('EHOSTUNREACH'), 'closed'],
  [coded('ECONNRESET'), 'broken'],
  [coded('UND_ERR_SOCKET'), 'broken'],
  [coded('HPE_INVALID_CONSTANT'), 'broken'],
  [coded('UND_ERR_CONNECT_TIMEOUT'), 'timeout'],
  [coded('ETIMEDOUT'), 'timeout'],
  [new DOMException('late', 'TimeoutError'), 'timeout'],
  [coded('CERT_HAS_EXPIRED'), 'tls'],
  [coded('DEPTH_ZERO_SELF_SIGNED_CERT'), 'tls'],
  [coded('SELF_SIGNED_CERT_IN_CHAIN'), 'tls'],
  [coded('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), 'tls'],
  [coded('ERR_TLS_CERT_ALTNAME_INVALID'), 'tls'],
  [coded('ERR_SSL_WRONG_VERSION_NUMBER'), 'tls'],
  [coded('PRIVATE_ADDRESS'), 'private'],
  [new TypeError('fetch failed', { cause: coded('ENOTFOUND') }), 'dns'],
  [new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH')]), 'closed'],
  [new Error('sans code'), 'broken'],
  ['pas une erreur', 'broken'],
])('%s is understood as %s', (error, cause) => {
  expect(failure(error).cause).toBe(cause);
});

const alive = { kind: 'response', status: 200, setsCookie: false, isBotWall: false } as const;
const at = (address: string, newAddress?: string, took = 100) =>
  verdict(address, { answer: alive, end: newAddress ?? address, newAddress }, took, 0);

test('an answer that takes long is slow, and says how long', () => {
  expect(at('https://a.fr/', undefined, 12_400)).toEqual({ state: 'slow', reason: 'Elle répond en 12 secondes.' });
  expect(at('https://a.fr/', undefined, 9000)).toEqual({ state: 'alive' });
});

test.each([
  ['https://a.fr/x', 'https://b.fr/x', false],
  ['https://a.fr/x', 'https://b.fr/', true],
  ['https://a.fr/x', 'https://b.fr/fr/', true],
  ['https://a.fr/', 'https://b.fr/', false],
  ['https://a.fr/x', 'https://b.fr/?p=12', false],
])('%s moved to %s: to a front page, %s', (address, newAddress, isLost) => {
  expect(at(address, newAddress)).toMatchObject({ state: 'moved', newAddress });
  expect(at(address, newAddress).reason !== undefined).toBe(isLost);
});
