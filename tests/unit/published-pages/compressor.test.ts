import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Compressor } from '../../../src/published-pages/compressor.ts';
import { Publication } from '../../../src/published-pages/publication.ts';

const LONG = 'Un texte. '.repeat(200);

/** A project that publishes the same files again and again. */
function project(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'compressed-'));
  const outDir = join(folder, 'dist');
  return async (...groups: string[][]) => {
    const publication = new Publication();
    publication.start(outDir);
    publication.open(join(folder, 'published.json'), 'generator');
    mkdirSync(outDir);
    for (const [path, text] of Object.entries(files)) writeFileSync(join(outDir, path), text);
    const compressor = new Compressor(publication);
    for (const paths of groups) compressor.start(outDir, paths);
    await compressor.end();
    publication.end();
    return outDir;
  };
}

test('texts have two other forms, which hold the same; short texts and pictures have none', async () => {
  const files = { 'a.html': LONG, 'b.css': LONG, 'court.js': 'x', 'c.png': LONG };
  const folder = await project(files)(Object.keys(files));
  expect(readdirSync(folder).sort()).toEqual([
    'a.html',
    'a.html.br',
    'a.html.gz',
    'b.css',
    'b.css.br',
    'b.css.gz',
    'c.png',
    'court.js',
  ]);
  expect(String(brotliDecompressSync(readFileSync(join(folder, 'a.html.br'))))).toBe(LONG);
  expect(String(gunzipSync(readFileSync(join(folder, 'b.css.gz'))))).toBe(LONG);
});

test('files of which it is told at several times are all compressed, once', async () => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.html`, `${index} ${LONG}`]));
  const names = Object.keys(files);
  const publish = project(files);
  const folder = await publish(names.slice(0, 10), names.slice(5, 40), names);
  for (const name of names)
    expect(String(brotliDecompressSync(readFileSync(join(folder, `${name}.br`))))).toBe(files[name]);
  await publish(names);
  expect(readdirSync(folder)).toHaveLength(3 * names.length);
});

test('once it is stopped, it writes nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'compressed-'));
  const names = Array.from({ length: 50 }, (_, index) => `${index}.html`);
  for (const name of names) writeFileSync(join(folder, name), LONG);
  const compressor = new Compressor(new Publication());
  compressor.start(folder, names);
  await compressor.stop();
  const files = readdirSync(folder);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(readdirSync(folder)).toEqual(files);
});

test('a file that can’t be read is told', async () => {
  const publication = new Publication();
  expect(() => new Compressor(publication).start('/nowhere', ['a.html'])).toThrow('ENOENT');
});
