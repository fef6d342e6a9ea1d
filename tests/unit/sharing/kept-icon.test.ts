import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { keptIcon } from '../../../src/sharing/kept-icon.ts';

const svg = (colour: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${colour}"/></svg>`,
  );

test('an icon has the size that was asked for, is drawn once, and kept until the drawing or what draws changes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'icons-'));
  const png = await keptIcon(svg('red'), 180, folder, 'version');
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 180, height: 180 });
  await keptIcon(svg('red'), 192, folder, 'version');
  const names = await readdir(folder);
  expect(names).toHaveLength(2);
  // What stands there is what is published: nothing is drawn again.
  await writeFile(join(folder, names.find((name) => name.endsWith('-180.png')) ?? ''), 'gardée');
  expect(String(await keptIcon(svg('red'), 180, folder, 'version'))).toBe('gardée');
  expect(String(await keptIcon(svg('red'), 180, folder, 'other'))).not.toBe('gardée');
  await keptIcon(svg('blue'), 180, folder, 'other');
  expect(await readdir(folder)).toHaveLength(1);
});
