import { contentHash } from './content-hash.ts';

/** From here on, Vite leaves a picture in a file of its own (`assetsInlineLimit`); the DSFR has inlined it before. */
const LONGEST_INLINE = 4096;
const SVG = /url\(\s*(["'])data:image\/svg\+xml(?:;[^,]*)?,(.*?)\1\s*\)/g;

export interface PicturesApart {
  css: string;
  /** The pictures' sources, by name. */
  pictures: Map<string, string>;
}

/**
 * Puts the large SVG pictures of a stylesheet, such as the State's motto, into files: the text does not wait for them
 * to be painted. Pictures in base 64 are left alone.
 *
 * @param folder The address of the folder where they go.
 */
export function picturesApart(css: string, folder: string): PicturesApart {
  const pictures = new Map<string, string>();
  const moved = css.replace(SVG, (whole: string, _quote: string, data: string) => {
    if (whole.length < LONGEST_INLINE || /^[^,]*;base64,/.test(whole)) return whole;
    const svg = decodeURIComponent(data);
    const name = `picture.${contentHash(svg)}.svg`;
    pictures.set(name, svg);
    return `url(${folder}/${name})`;
  });
  return { css: moved, pictures };
}
