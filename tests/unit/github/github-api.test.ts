import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gitHubRepository } from '../../../src/github/github-api.ts';

const asked: { method: string | undefined; url: string | undefined; token: string | undefined; body: string }[] = [];
let server: Server;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    asked.push({ method, url, token: headers.authorization, body: await textOf(request) });
    response.statusCode = url === '/non' ? 403 : 200;
    response.end(url === '/non' ? 'Refusé' : '{"number":7}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  env = { GITHUB_TOKEN: 'abc', GITHUB_REPOSITORY: 'a/b', GITHUB_API_URL: `http://127.0.0.1:${port}` };
});
afterAll(() => new Promise((done) => server.close(done)));

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

test('a job asks for its own repository, with its token', async () => {
  const repository = gitHubRepository(env);
  expect(repository?.path).toBe('/repos/a/b');
  expect(await repository?.api('GET', '/x')).toEqual({ number: 7 });
  expect(await repository?.api('POST', '/y', { title: 'é' })).toEqual({ number: 7 });
  expect(asked).toEqual([
    { method: 'GET', url: '/x', token: 'Bearer abc', body: '' },
    { method: 'POST', url: '/y', token: 'Bearer abc', body: '{"title":"é"}' },
  ]);
});

test('a refusal says what was asked, and what was answered', async () => {
  await expect(gitHubRepository(env)?.api('PATCH', '/non')).rejects.toThrow(
    'GitHub answered 403 to PATCH /non: Refusé',
  );
});

test.each(['GITHUB_TOKEN', 'GITHUB_REPOSITORY', 'GITHUB_API_URL'])('without %s, this is no such job', (name) => {
  expect(gitHubRepository({ ...env, [name]: '' })).toBeUndefined();
});
