import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, copyFixture } from '../site/build.ts';
import { installNginx } from './install-nginx.ts';
import { type Nginx, startNginx } from './start-nginx.ts';

let outDir: string;
let nginx: Nginx;
let css: string;

beforeAll(async () => {
  installNginx();
  const content = await copyFixture('small', {
    'pages/cours.md': '---\nlayout: page\ntitle: Les cours\npermalink: /cours\n---\n\nTexte.\n',
  });
  const site = await build(content);
  expect(site.exitCode, site.output).toBe(0);
  outDir = site.outDir;
  css = `/${site.files.find((path) => /^_astro\/.*\.css$/.test(path)) ?? ''}`;
  for (const path of ['.git/config', '.well-known/essai.txt', 'archives/donnees.tar.gz']) {
    await mkdir(dirname(join(outDir, path)), { recursive: true });
    await writeFile(join(outDir, path), path);
  }
  nginx = await startNginx(outDir);
});

afterAll(() => nginx?.stop());

describe('addresses', () => {
  test.each([
    ['/', 'index.html'],
    ['/index.html', 'index.html'],
    ['/cours', 'cours.html'],
    ['/cours/un', 'cours/un.html'],
    ['/cours/un.html', 'cours/un.html'],
    ['/cours/deux/', 'cours/deux/index.html'],
    ['/cours/deux/index.html', 'cours/deux/index.html'],
    ['/fast/d%C3%A9roulement', 'fast/déroulement.html'],
    ['/fast/d%c3%a9roulement.html', 'fast/déroulement.html'],
    ['/deux%20mots', 'deux mots.html'],
    ['//cours//un', 'cours/un.html'],
    ['/cours/un?q=1', 'cours/un.html'],
  ])('%s is answered with %s, without a redirect', async (address, file) => {
    const { status, headers, body } = await nginx.ask(address);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.equals(await readFile(join(outDir, file)))).toBe(true);
  });

  test.each([
    ['/cours/deux', '/cours/deux/'],
    ['/cours/deux?a=1&b=2', '/cours/deux/?a=1&b=2'],
    ['//cours/deux', '/cours/deux/'],
    ['/vieux/chemin', '/fast/d%C3%A9roulement'],
    ['/vieux/chemin.html', '/fast/d%C3%A9roulement'],
  ])('%s leads to %s for good', async (address, to) => {
    const { status, headers } = await nginx.ask(address);
    expect({ status, to: headers.location }).toEqual({ status: 301, to });
  });

  test.each([
    '/nulle-part',
    '/cours/un/',
    '/cours/un.html/',
    '/cours/un.htm',
    '/fast/',
    '/fast',
    '/fast/de%CC%81roulement',
  ])('%s is not there', async (address) => {
    expect((await nginx.ask(address)).status).toBe(404);
  });

  test.each([
    '/../../../etc/passwd',
    '/..%2f..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/cours/..%5c..%5cetc/passwd',
    '/_astro../etc/passwd',
    '/%00',
    '/cours%00.html',
  ])('%s leads out of nothing', async (address) => {
    const { status, body } = await nginx.ask(address);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toContain('root:');
  });

  test.each([
    '/.git/config',
    '/.git/',
    '/_nginx/nginx.conf',
    '/_nginx/',
    '/_headers',
    '/_redirects',
    '/index.html.br',
    '/index.html.gz',
  ])('%s is for no visitor', async (address) => {
    expect((await nginx.ask(address)).status).toBe(404);
  });

  test('what is meant to be found is', async () => {
    expect((await nginx.ask('/.well-known/essai.txt')).status).toBe(200);
    expect((await nginx.ask('/archives/donnees.tar.gz')).status).toBe(200);
  });

  test('no line break gets into a header', async () => {
    const { status, headers } = await nginx.ask('/cours/deux%0d%0aSet-Cookie:%20a=b');
    expect(status).toBe(404);
    expect(headers['set-cookie']).toBeUndefined();
  });
});

describe('compression', () => {
  const ask = (encoding: string, path = '/index.html') => nginx.ask(path, { headers: { 'Accept-Encoding': encoding } });

  test('brotli is sent to who takes it, gzip to who does not, as they were made at build', async () => {
    const page = await readFile(join(outDir, 'index.html'));
    const [br, gz] = [await ask('gzip, deflate, br'), await ask('gzip, deflate')];
    expect([br.headers['content-encoding'], gz.headers['content-encoding']]).toEqual(['br', 'gzip']);
    expect(br.body.equals(await readFile(join(outDir, 'index.html.br')))).toBe(true);
    expect([brotliDecompressSync(br.body), gunzipSync(gz.body)]).toEqual([page, page]);
    expect(br.headers.vary).toBe('Accept-Encoding');
    expect(br.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test.each(['', 'identity', 'zstd, compress', 'br;q=0'])('«%s» gets the page as it is', async (encoding) => {
    const { headers, body } = await ask(encoding);
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.equals(await readFile(join(outDir, 'index.html')))).toBe(true);
  });

  test('a clean address is sent compressed too', async () => {
    expect((await ask('br', '/cours/un')).headers['content-encoding']).toBe('br');
  });
});

describe('methods, ranges, conditions', () => {
  test('HEAD says what GET does, without the page', async () => {
    const [got, head] = [await nginx.ask('/cours/un'), await nginx.ask('/cours/un', { method: 'HEAD' })];
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
    expect(head.headers['content-length']).toBe(String(got.body.length));
    expect(head.headers['content-security-policy']).toBe(got.headers['content-security-policy']);
  });

  test('what is not for a static site is refused', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      expect((await nginx.ask('/cours/un', { method })).status, method).toBeGreaterThanOrEqual(400);
    }
  });

  test('a part is sent when it is asked for, and one that does not exist is refused', async () => {
    const part = await nginx.ask('/index.html', { headers: { Range: 'bytes=0-14' } });
    expect([part.status, part.body.toString()]).toEqual([206, '<!DOCTYPE html>']);
    expect((await nginx.ask('/index.html', { headers: { Range: 'bytes=9999999-' } })).status).toBe(416);
  });

  test('a page is asked for again each time, and sent again only if it has changed', async () => {
    const { headers } = await nginx.ask('/cours/un');
    expect(headers['cache-control']).toBe('public, no-cache');
    const same = await nginx.ask('/cours/un', { headers: { 'If-None-Match': headers.etag ?? '' } });
    expect([same.status, same.body.length]).toEqual([304, 0]);
    expect((await nginx.ask('/cours/un', { headers: { 'If-None-Match': '"autre"' } })).status).toBe(200);
    const since = headers['last-modified'] ?? '';
    expect((await nginx.ask('/cours/un', { headers: { 'If-Modified-Since': since } })).status).toBe(304);
  });

  test('a file whose name holds its content’s hash is kept for ever, one that is not there is not', async () => {
    const { headers } = await nginx.ask(css);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    // No browser will ask whether it has changed.
    expect([headers.etag, headers['last-modified']]).toEqual([undefined, undefined]);
    const missing = await nginx.ask('/_astro/absent.css');
    expect([missing.status, missing.headers['cache-control']]).toEqual([404, undefined]);
  });
});

describe('headers', () => {
  test.each(['/', '/cours/un', '/nulle-part', '/vieux/chemin'])('%s is closed', async (address) => {
    const { headers } = await nginx.ask(address);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['strict-transport-security']).toBe('max-age=63072000');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['server']).toBe('nginx');
  });

  test('what a page loads is told what concerns files, and a picture runs nothing', async () => {
    const [sheet, picture] = [await nginx.ask(css), await nginx.ask('/favicon.svg')];
    for (const { status, headers } of [sheet, picture]) {
      expect(status).toBe(200);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(headers['permissions-policy']).toBeUndefined();
    }
    expect(picture.headers['content-security-policy']).toBe('sandbox');
  });

  test('the host of a page’s own stylesheet is in the policy of that page alone, whichever its address', async () => {
    for (const address of ['/fast/d%C3%A9roulement', '/fast/d%C3%A9roulement.html']) {
      const { headers } = await nginx.ask(address);
      expect(headers['content-security-policy'], address).toContain("style-src 'self' https://exemple.gouv.fr");
    }
    expect((await nginx.ask('/cours/un')).headers['content-security-policy']).not.toContain('exemple');
  });
});
