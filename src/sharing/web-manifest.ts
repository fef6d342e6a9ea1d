import type { Settings } from '../settings/schema.ts';

/** The sizes of the icon that phones ask for, in pixels. */
export const ICON_SIZES = [180, 192, 512] as const;

/**
 * What a phone shows of a site that is put on its home screen.
 * @see https://www.w3.org/TR/appmanifest/
 */
export function webManifest({ title, tagline, lang, home }: Settings): object {
  return {
    name: title,
    short_name: title,
    ...(tagline !== undefined && { description: tagline }),
    lang,
    start_url: home,
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#000091',
    icons: [
      ...ICON_SIZES.map((size) => ({ src: `/icones/${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })),
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  };
}
