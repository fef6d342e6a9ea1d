const INLINE_SVG = /url\("data:image\/svg\+xml[^"]*"\)/g;

/**
 * Writes the spaces of inline SVG pictures as they are. Vite writes `%20`; between quotes, both mean the same, and over
 * the wire each picture is a tenth lighter.
 *
 * @see https://fetch.spec.whatwg.org/#data-urls
 */
export function spacesInPictures(css: string): string {
  return css.replace(INLINE_SVG, (picture) => picture.replaceAll('%20', ' '));
}
