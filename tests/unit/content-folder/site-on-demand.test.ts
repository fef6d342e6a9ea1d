import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheDir } from '../../../src/content-folder/cache-dir.ts';
import { openSiteOnDemand } from '../../../src/content-folder/site-on-demand.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-demand-'));
  mkdirSync(join(folder, 'pages'));
  write('un.md', 'Un.');
  write('deux.md', 'Deux.');
});
afterEach(() => {
  rmSync(cacheDir(folder), { recursive: true, force: true });
  rmSync(folder, { recursive: true });
});

function write(name: string, body: string): void {
  writeFileSync(join(folder, 'pages', name), `---\nlayout: page\ntitle: ${name}\n---\n\n${body}\n`);
}

async function open() {
  const site = await openSiteOnDemand(folder);
  const find = (name: string) => {
    const page = site.pages.find((page) => page.name.startsWith(`${name}.`));
    if (!page) throw new Error(`No page ${name}.`);
    return page;
  };
  return { site, un: find('un'), deux: find('deux') };
}

test('a page is rendered when it is asked for, once, and no other is', async () => {
  const { site, un, deux } = await open();
  const [content, again] = await Promise.all([un.content(), un.content()]);
  expect(content.html).toBe('<p>Un.</p>');
  expect(again).toBe(content);
  const { pages } = await site.rendered();
  expect(pages.map(({ name, rendered }) => [name, rendered.html])).toEqual([
    ['deux.md', '<p>Deux.</p>'],
    ['un.md', '<p>Un.</p>'],
  ]);
  expect(pages[1]?.rendered).toBe(content);
  expect(await deux.content()).toBe(pages[0]?.rendered);
});

test('of all that is read again, only what was written meanwhile is another page', async () => {
  const first = await open();
  await first.un.content();
  await first.site.rendered();
  write('un.md', 'Un autre.');
  const second = await open();
  expect(second.deux).toBe(first.deux);
  expect(second.un).not.toBe(first.un);
  expect(await second.un.content()).toMatchObject({ html: '<p>Un autre.</p>' });
});

test('a page that can’t be read is another each time, once it was shown', async () => {
  rmSync(join(folder, 'pages/un.md'));
  write('un.mdx', '<b>');
  const first = await open();
  expect((await open()).un).toBe(first.un);
  expect((await first.un.content()).html).toBe('');
  expect((await open()).un).not.toBe(first.un);
});
