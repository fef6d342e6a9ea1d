import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkExternalLinks } from '../../../src/external-links/check-external-links.ts';
import { type MisbehavingServer, misbehavingServer } from './misbehaving-server.ts';

let server: MisbehavingServer;
/** Its origin, written as a number: a link to 127.0.0.1 is refused as the address of the writer's own computer. */
let origin: string;
beforeAll(async () => {
  server = await misbehavingServer();
  origin = server.origin.replace('127.0.0.1', '2130706433');
});
afterAll(() => server.close());

/** Checks a site of one page, whose settings may be given, without ever waiting. */
async function check(text: string, settings = '', isPrivateAllowed = true) {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  await mkdir(join(folder, 'pages'));
  await writeFile(join(folder, 'pages/a.md'), `---\nlayout: page\ntitle: Titre\n---\n\n${text}\n`);
  await writeFile(join(folder, 'site.yml'), settings || 'title: T\nurl: https://t.fr\n');
  const cache = join(folder, 'cache.json');
  const report = checkExternalLinks(folder, {
    cache,
    timeout: 5000,
    isPrivateAllowed,
    maxAge: 0,
    sleep: async () => {},
    now: () => Date.parse('2026-11-24T12:00:00Z'),
    random: () => 0,
  });
  return { cache, report };
}

test('each address is asked, and told with where it is', async () => {
  const { cache, report } = await check(`[Ici](${origin}/ok) et [là](${origin}/status/404).`);
  expect((await report).links.map(({ address, state }) => [address.replace(server.origin, ''), state])).toEqual([
    ['/ok', 'alive'],
    ['/status/404', 'dead'],
  ]);
  expect(await report).toMatchObject({ skipped: [], needless: [] });
  expect(existsSync(cache)).toBe(true);
});

test('what the settings skip is not asked, and told with its reason; what skips nothing is told too', async () => {
  const skip = [`  skip:`, `    - { address: ${server.origin}/**, reason: Chez nous }`];
  const settings = ['title: T', 'url: https://t.fr', 'external_links:', ...skip];
  settings.push('    - { address: https://nulle-part.fr, reason: Pour rien }');
  server.requests.length = 0;
  const { report } = await check(`[Ici](${origin}/ok)`, settings.join('\n'));
  const { links, skipped, needless } = await report;
  expect(links).toEqual([]);
  expect(skipped).toEqual([expect.objectContaining({ address: `${server.origin}/ok`, reason: 'Chez nous' })]);
  expect(needless).toEqual([{ address: 'https://nulle-part.fr', reason: 'Pour rien' }]);
  expect(server.requests).toEqual([]);
});

test('settings that can’t be read stop it', async () => {
  const { report } = await check(`[Ici](${origin}/ok)`, 'titre: T');
  await expect(report).rejects.toThrow(/site\.yml est à corriger d’abord/);
});

test('when no server answers, the network is what is missing, and nothing is said of the links', async () => {
  const { report } = await check('[Un](https://un.invalid/) et [deux](https://deux.invalid/).');
  await expect(report).rejects.toThrow('Aucun serveur n’a répondu');
});

test('a private address is no sign that the network is missing', async () => {
  const links = `[Un](${origin}/ok) et [deux](https://deux.invalid/)`;
  const { links: found } = await (await check(links, '', false)).report;
  expect(found.map(({ state }) => state)).not.toContain('alive');
});
