import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { deployFolder } from '../../../src/netlify/deploy-folder.ts';

let server: Server | undefined;
afterEach(() => {
  server?.close();
});

interface Asked {
  method: string;
  path: string;
  authorization: string | undefined;
  body: string;
}

/** A stand-in for Netlify's API: it lacks some digests, and goes through some states. */
async function netlify(required: string[], states: string[]) {
  const asked: Asked[] = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      asked.push({ method, path: url, authorization: headers.authorization, body });
      if (headers.authorization !== 'Bearer jeton') response.writeHead(401).end('Access Denied');
      else if (method === 'POST') response.end(JSON.stringify({ id: 'd1', state: 'uploading', required }));
      else if (method === 'PUT') response.end('{}');
      else
        response.end(
          JSON.stringify({
            state: states.shift(),
            deploy_ssl_url: 'https://d1--site.netlify.app',
            error_message: 'non',
          }),
        );
    });
  });
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  const site = {
    server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    siteId: 's1',
    token: 'jeton',
    sleep: async () => undefined,
  };
  return { site, asked };
}

async function folder(files: Record<string, string>): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'deploy-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(path, name, '..'), { recursive: true });
    await writeFile(join(path, name), text);
  }
  return path;
}

const A = '86f7e437faa5a7fce15d1ddcb9eaeaea377667b8';
const B = 'e9d71f5ee7c92d6dc9e92ffdad17b8bd49418f98';

test('sends what Netlify lacks, once, and waits until it is there', async () => {
  const { site, asked } = await netlify([B], ['processing', 'ready']);
  const files = { 'index.html': 'a', 'é/b c.html': 'b', 'copie.html': 'b' };
  const address = await deployFolder(await folder(files), Object.keys(files), site);
  expect(address).toBe('https://d1--site.netlify.app');
  expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /api/v1/sites/s1/deploys',
    'PUT /api/v1/deploys/d1/files/%C3%A9/b%20c.html',
    'GET /api/v1/deploys/d1',
    'GET /api/v1/deploys/d1',
  ]);
  expect(JSON.parse(asked[0]?.body ?? '')).toEqual({
    draft: true,
    files: { '/index.html': A, '/é/b c.html': B, '/copie.html': B },
  });
  expect(asked[1]?.body).toBe('b');
});

test('a refusal says what Netlify said', async () => {
  const { site } = await netlify([], []);
  const published = await folder({ 'index.html': 'a' });
  await expect(deployFolder(published, ['index.html'], { ...site, token: 'faux' })).rejects.toThrow(
    'Netlify answered 401 to POST /sites/s1/deploys: Access Denied',
  );
});

test('a deploy that fails, or never ends, is an error', async () => {
  const failing = await netlify([], ['error']);
  const published = await folder({ 'index.html': 'a' });
  await expect(deployFolder(published, ['index.html'], failing.site)).rejects.toThrow('Netlify could not deploy: non');
  server?.close();
  const endless = await netlify([], Array(200).fill('processing'));
  await expect(deployFolder(published, ['index.html'], endless.site)).rejects.toThrow('in time');
});
