import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withPictureSize } from '../../../src/sidebars/with-picture-size.ts';

const publicDir = mkdtempSync(join(tmpdir(), 'picture-'));
writeFileSync(join(publicDir, 'a.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"></svg>');
writeFileSync(join(publicDir, 'high.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="800"></svg>');
writeFileSync(join(publicDir, 'b.svg'), 'none');

const menu = (src: string) => ({ title: 'Menu', items: [], picture: { src, alt: 'Un schéma' } });

test('a picture of the site knows its size', () => {
  expect(withPictureSize(menu('/a.svg'), publicDir)).toEqual({
    title: 'Menu',
    items: [],
    picture: { src: '/a.svg', alt: 'Un schéma', width: 40, height: 20 },
  });
});

test('a high picture is drawn smaller: the menu below it starts in view', () => {
  expect(withPictureSize(menu('/high.svg'), publicDir).picture).toMatchObject({ width: 160, height: 320 });
});

test.each(['/b.svg', '/c.svg', 'https://exemple.gouv.fr/a.svg'])('%s stays as it is', (src) => {
  expect(withPictureSize(menu(src), publicDir)).toEqual(menu(src));
});

test('a menu without a picture stays as it is', () => {
  expect(withPictureSize({ title: 'Menu', items: [] }, publicDir)).toEqual({ title: 'Menu', items: [] });
});
