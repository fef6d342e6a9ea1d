import { mkdirSync, mkdtempSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { figures } from '../../../../src/markdown/dsfr/figures.ts';
import { images } from '../../../../src/markdown/dsfr/images.ts';
import { renderWith } from './render-with.ts';

const folder = mkdtempSync(join(tmpdir(), 'images-'));
const publicDir = join(folder, 'public');
mkdirSync(join(publicDir, 'un dossier'), { recursive: true });
const svg = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"/>`;
writeFileSync(join(publicDir, 'a.svg'), svg(400, 200));
writeFileSync(join(publicDir, 'un dossier', 'é.svg'), svg(10, 20));
writeFileSync(join(publicDir, 'broken.png'), 'not a picture');
writeFileSync(join(folder, 'secret.svg'), svg(5, 5));
symlinkSync(join(folder, 'secret.svg'), join(publicDir, 'link.svg'));
// The smallest PNG that tells its size.
writeFileSync(
  join(publicDir, 'b.png'),
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAC0lEQVR42mNgQAcAABIAAeRVjecAAAAASUVORK5CYII=', 'base64'),
);

const render = renderWith({ rehypePlugins: [figures, [images, { publicDir }]] });
const imagesOf = async (markdown: string) => (await render(markdown)).html.match(/<img[^>]*>/g) ?? [];
const imageOf = async (markdown: string) => (await imagesOf(markdown))[0];

describe('a picture', () => {
  test.each([
    ['an SVG', '![x](/a.svg)', 'width="400" height="200"'],
    ['a PNG', '![x](/b.png)', 'width="3" height="2"'],
    ['an address with a query', '![x](/a.svg?v=2#y)', 'width="400" height="200"'],
    ['spaces and accents', '![x](/un%20dossier/%C3%A9.svg)', 'width="10" height="20"'],
    ['a width alone', '<img src="/a.svg" alt="x" width="100">', 'width="100" height="50"'],
    ['a height alone', '<img src="/a.svg" alt="x" height="100">', 'height="100" width="200"'],
    ['both sides', '<img src="/a.svg" alt="x" width="1" height="1">', 'width="1" height="1"'],
  ])('has the size of its file: %s', async (_case, markdown, size) => {
    const image = (await imageOf(markdown)) ?? '';
    for (const attribute of size.split(' ')) expect(image).toContain(attribute);
  });

  test.each([
    ['is missing', '![x](/none.png)'],
    ['is elsewhere', '![x](https://example.org/a.svg)'],
    ['is on another host', '![x](//example.org/a.svg)'],
    ['is outside of the folder', '![x](/../secret.svg)'],
    ['is outside of the folder, encoded', '![x](/%2e%2e/secret.svg)'],
    ['is a link to the outside', '![x](/link.svg)'],
    ['is a folder', '![x](/un%20dossier)'],
    ['can’t be read', '![x](/broken.png)'],
    ['has an impossible name', '![x](/%00.png)'],
    ['has a malformed address', '![x](/%E0%A4%A.png)'],
    ['is relative', '![x](a.svg)'],
    ['is shown in per cent', '<img src="/a.svg" alt="x" width="50%">'],
  ])('gets no size when its file %s', async (_case, markdown) => {
    expect(await imageOf(markdown)).not.toMatch(/height=/);
  });

  test('is measured anew when its file changes', async () => {
    const path = join(publicDir, 'c.svg');
    writeFileSync(path, svg(1, 1));
    expect(await imageOf('![x](/c.svg)')).toContain('width="1"');
    writeFileSync(path, svg(2, 2));
    utimesSync(path, new Date(), new Date(Date.now() + 5000));
    expect(await imageOf('![x](/c.svg)')).toContain('width="2"');
  });

  test('loads late, unless it is the first', async () => {
    const [first, second] = await imagesOf('![x](/a.svg)\n\nTexte ![y](/a.svg)');
    expect(first).not.toContain('loading');
    expect(second).toContain('loading="lazy"');
    expect(second).toContain('decoding="async"');
  });

  test('keeps the loading that it is given', async () => {
    const [, second] = await imagesOf('![x](/a.svg) <img src="/a.svg" alt="y" loading="eager">');
    expect(second).toContain('loading="eager"');
  });
});

describe('a figure', () => {
  test.each([
    ['a picture alone with a title', '![x](/a.svg "Une légende")', true],
    ['a linked picture', '[![x](/a.svg "Une légende")](/y)', true],
    ['a picture without a title', '![x](/a.svg)', false],
    ['a picture in a sentence', 'Texte ![x](/a.svg "Une légende")', false],
    ['two pictures', '![x](/a.svg "Une légende") ![x](/a.svg)', false],
    ['a picture with a blank title', '![x](/a.svg " ")', false],
  ])('is made of %s: %#', async (_case, markdown, isFigure) => {
    const { html } = await render(markdown);
    expect(html.includes('<figcaption class="fr-content-media__caption">Une légende</figcaption>')).toBe(isFigure);
    expect(html.includes('<figure class="fr-content-media" role="figure" aria-label="Une légende">')).toBe(isFigure);
    if (isFigure) expect(html).not.toMatch(/ title=|<p>/);
  });
});
