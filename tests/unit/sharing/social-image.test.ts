import sharp from 'sharp';
import { expect, test } from 'vitest';
import { socialImage } from '../../../src/sharing/social-image.ts';
import { socialImagePath } from '../../../src/sharing/social-image-path.ts';

const words = { title: 'Phase d’accélération', section: 'L’approche', siteTitle: 'beta.gouv.fr' };

test('a picture is 1200 by 630 pixels, small, and the same each time', async () => {
  const [one, other] = await Promise.all([socialImage(words), socialImage(words)]);
  expect(await sharp(one).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(one.equals(other)).toBe(true);
  expect(one.length).toBeLessThan(40_000);
});

test('the section, the title and the site’s name each show', async () => {
  const whole = await socialImage(words);
  for (const key of ['title', 'section', 'siteTitle'] as const) {
    expect((await socialImage({ ...words, [key]: 'autre' })).equals(whole), key).toBe(false);
  }
});

test('its address says what it holds', () => {
  expect(socialImagePath(words)).toMatch(/^\/partage\/[\da-f]{16}\.png$/);
  expect(socialImagePath({ ...words })).toBe(socialImagePath(words));
  expect(socialImagePath({ ...words, title: 'Autre' })).not.toBe(socialImagePath(words));
});

test('a title of any length stays within the picture', async () => {
  const drawn = await Promise.all(
    [20, 60, 120].map((length) => socialImage({ ...words, title: 'Un mot '.repeat(length / 7) })),
  );
  expect(new Set(drawn.map(String)).size).toBe(3);
  for (const image of drawn) expect(await sharp(image).metadata()).toMatchObject({ width: 1200, height: 630 });
});
