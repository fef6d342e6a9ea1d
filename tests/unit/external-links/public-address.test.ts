import { describe, expect, test } from 'vitest';
import { isPublicAddress, lookupPublic } from '../../../src/external-links/public-address.ts';

test.each([
  ['93.184.216.34', true],
  ['2606:2800:220:1:248:1893:25c8:1946', true],
  ['[2606:2800:220:1:248:1893:25c8:1946]', true],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['127.0.0.1', false],
  ['127.255.255.254', false],
  ['169.254.169.254', false],
  ['172.16.0.1', false],
  ['172.32.0.1', true],
  ['192.168.1.1', false],
  ['198.18.0.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['[::1]', false],
  ['::ffff:10.0.0.1', false],
  ['::ffff:93.184.216.34', true],
  ['64:ff9b::a00:1', false],
  ['fc00::1', false],
  ['fe80::1', false],
  ['fe80::1%eth0', false],
  ['ff02::1', false],
  ['2001:db8::1', false],
  ['localhost', false],
  ['', false],
])('%s: %s', (ip, isPublic) => {
  expect(isPublicAddress(ip)).toBe(isPublic);
});

describe('a name is looked up as node:dns does', () => {
  const look = (name: string, all: boolean) =>
    new Promise<unknown[]>((done) => lookupPublic(name, { all }, (...found) => done(found)));

  test('and refused when one of its addresses is not public', async () => {
    for (const all of [true, false]) {
      const [error] = await look('localhost', all);
      expect(error).toMatchObject({ code: 'PRIVATE_ADDRESS', message: 'localhost is not a public address' });
    }
  });

  test('all of its addresses, or the first', async () => {
    expect(await look('93.184.216.34', true)).toEqual([null, [{ address: '93.184.216.34', family: 4 }]]);
    expect(await look('93.184.216.34', false)).toEqual([null, '93.184.216.34', 4]);
  });

  test('a name that nobody has is told as it was found', async () => {
    const [error] = await look('nom.invalid', true);
    expect(error).toMatchObject({ syscall: 'getaddrinfo', hostname: 'nom.invalid' });
  });
});
