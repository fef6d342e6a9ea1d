import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forgetSocialImages, keptSocialImage } from '../../../src/sharing/kept-social-image.ts';
import { socialImagePath } from '../../../src/sharing/social-image-path.ts';

test('a picture is drawn once, then kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'images-'));
  const image = { title: 'Un titre', section: 'Section', siteTitle: 'Site' };
  const drawn = await keptSocialImage(image, folder);
  const path = socialImagePath(image);
  expect((await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.png'))).toEqual([path.slice(1)]);
  expect((await keptSocialImage(image, folder)).equals(drawn)).toBe(true);
  // What stands there is what is published: nothing is drawn again.
  await writeFile(join(folder, path), 'gardée');
  expect(String(await keptSocialImage(image, folder))).toBe('gardée');
});

test('what another version drew, and what no page shows, is thrown away', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'images-'));
  const [used, unused] = ['Un titre', 'Un autre'].map((title) => ({ title, section: 'Section', siteTitle: 'Site' }));
  if (!used || !unused) throw new Error();
  for (const [image, version] of [
    [used, 'old'],
    [used, 'new'],
    [unused, 'new'],
  ] as const) {
    await keptSocialImage(image, join(folder, version));
  }
  await forgetSocialImages(folder, 'new', [used]);
  expect((await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.png'))).toEqual([
    join('new', socialImagePath(used)),
  ]);
});
