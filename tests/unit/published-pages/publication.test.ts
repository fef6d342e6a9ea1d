import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestOf } from '../../../src/published-pages/digest.ts';
import { Publication } from '../../../src/published-pages/publication.ts';

const KEYS = new Map([
  ['un.html', 'key of un'],
  ['deux.html', 'key of deux'],
]);
const page = (text: string) => `<link rel="stylesheet" href="/_astro/a.css"><p id="x">${text}`;

interface Options {
  keys?: ReadonlyMap<string, string>;
  generator?: string;
  stylesheet?: string;
  quality?: number;
}

/** A project that builds its site again and again. */
function project() {
  const folder = mkdtempSync(join(tmpdir(), 'publication-'));
  const outDir = join(folder, 'dist');
  const file = (path: string) => join(outDir, path);
  const build = async ({ keys = KEYS, generator = 'g', stylesheet = '/_astro/b.css', quality = 6 }: Options = {}) => {
    const publication = new Publication();
    publication.start(outDir);
    publication.open(join(folder, 'cache/published.json'), generator);
    mkdirSync(outDir);
    const kept = publication.keep(keys);
    for (const path of keys.keys()) {
      if (kept.has(path)) continue;
      writeFileSync(file(path), page(path));
    }
    await publication.read(outDir, [...keys.keys()]);
    const [facts] = [...keys.keys()].map((path) => publication.factsOf(path));
    publication.leadTo(new Map([['/_astro/a.css', stylesheet]]), outDir, [...keys.keys()]);
    const moved = [...keys.keys()].filter((path) => {
      const digest = digestOf(readFileSync(file(path)));
      if (publication.takeCompressed(path, digest, quality)) return true;
      for (const form of ['br', 'gz']) writeFileSync(file(`${path}.${form}`), form);
      publication.addCompressed(path, { quality, digest, brotli: digestOf('br'), gzip: digestOf('gz') });
      return false;
    });
    publication.end();
    return {
      digest: publication.knownDigest('un.html'),
      facts,
      file: publication.fileOf('un.html'),
      places: publication.placesOf('un.html'),
      kept: [...kept],
      moved,
      read: (path: string) => readFileSync(file(path), 'utf8'),
    };
  };
  return { folder, file, build };
}

test('what would be drawn and compressed again is moved', async () => {
  const { folder, build } = project();
  const first = await build();
  expect([first.kept, first.moved]).toEqual([[], []]);
  const second = await build();
  expect([second.kept, second.moved]).toEqual([[...KEYS.keys()], [...KEYS.keys()]]);
  expect(second.read('un.html')).toBe(page('un.html').replace('a.css', 'b.css'));
  expect(existsSync(join(folder, '.dist.previous'))).toBe(false);
});

test('what is known of a page that was kept is what was known when it was drawn', async () => {
  const { build } = project();
  const [first, second, third] = [await build(), await build(), await build()];
  expect([second.facts, second.file]).toEqual([first.facts, first.file]);
  expect([third.facts, third.file]).toEqual([first.facts, first.file]);
  expect(first.file?.references).toMatchObject([{ address: '/_astro/b.css' }]);
  expect(second.places).toEqual({ ...second.file, references: [] });
});

test.each([
  ['from something else', { keys: new Map([...KEYS, ['un.html', 'another key']]) }, ['deux.html']],
  ['by another generator', { generator: 'h' }, []],
])('a page that is drawn %s is drawn again', async (_, changes, kept) => {
  const { build } = project();
  await build();
  expect((await build(changes)).kept).toEqual(kept);
});

test('what a page holds is known as long as it was kept, and leads where it did', async () => {
  const { build } = project();
  expect((await build()).digest).toBeUndefined();
  const second = await build();
  expect(second.digest).toBe(digestOf(second.read('un.html')));
  expect((await build({ stylesheet: '/_astro/c.css' })).digest).toBeUndefined();
});

test('a page whose file was changed by hand is drawn again', async () => {
  const { file, build } = project();
  await build();
  writeFileSync(file('un.html'), 'Changée');
  const second = await build();
  expect(second.kept).toEqual(['deux.html']);
  expect(second.read('un.html')).toContain('un.html');
});

test('a page that was kept is led to a stylesheet that changed since, and compressed again', async () => {
  const { build } = project();
  await build();
  const second = await build({ stylesheet: '/_astro/c.css' });
  expect([second.kept, second.moved]).toEqual([[...KEYS.keys()], []]);
  expect(second.read('un.html')).toBe(page('un.html').replace('a.css', 'c.css'));
  expect(second.file?.references).toMatchObject([{ address: '/_astro/c.css' }]);
  const third = await build({ stylesheet: '/_astro/c.css' });
  expect(third.moved).toEqual([...KEYS.keys()]);
});

test.each([
  ['the quality is another', { quality: 10 }, () => {}],
  ['a form was changed by hand', {}, (file: string) => writeFileSync(`${file}.gz`, 'x')],
])('a file is compressed again when %s', async (_, options, change) => {
  const { file, build } = project();
  await build();
  change(file('un.html'));
  expect((await build(options)).moved).not.toContain('un.html');
});

test('a text is made once, as long as it is made of the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'publication-'));
  const texts = async (...names: string[]) => {
    const publication = new Publication();
    publication.start(join(folder, 'dist'));
    publication.open(join(folder, 'published.json'), 'g');
    const made: string[] = [];
    const make = (name: string) => publication.text(name, async () => String(made.push(name)));
    const given = await Promise.all(names.map(make));
    publication.end();
    return { given, made };
  };
  expect(await texts('a', 'b')).toEqual({ given: ['1', '2'], made: ['a', 'b'] });
  expect(await texts('b')).toEqual({ given: ['2'], made: [] });
  expect(await texts('a', 'b')).toEqual({ given: ['1', '2'], made: ['a'] });
});

test.each(['', '{"generator":"g"}', 'x'])('a state that can’t be read (%j) counts as none', async (text) => {
  const { folder, build } = project();
  await build();
  writeFileSync(join(folder, 'cache/published.json'), text);
  expect((await build()).kept).toEqual([]);
  expect((await build()).kept).toEqual([...KEYS.keys()]);
});

test('nothing is known of a file that nobody read', () => {
  expect(new Publication().fileOf('x.html')).toBeUndefined();
  expect(new Publication().placesOf('x.html')).toBeUndefined();
  expect(() => new Publication().factsOf('x.html')).toThrow('x.html');
});

test('a file that is written again is the one that was there, unless it holds something else', async () => {
  const { folder, file } = project();
  const written = (content: string) => {
    const publication = new Publication();
    publication.start(join(folder, 'dist'));
    publication.write(join(folder, 'dist'), 'in/file', Buffer.from(content));
    const { ino } = statSync(file('in/file'));
    return { ino, content: readFileSync(file('in/file'), 'utf8') };
  };
  const first = written('one');
  expect(written('one')).toEqual(first);
  const { ino, content } = written('two');
  expect(content).toBe('two');
  expect(ino).not.toBe(first.ino);
});

test('where nothing was published before, no folder is there to be taken', () => {
  expect(new Publication().holdsFolder('index', digestOf(''))).toBe(false);
});
