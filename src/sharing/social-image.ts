import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import { SOCIAL_IMAGE } from './social-image-size.ts';

/** What the picture of a shared page says. */
export interface SocialImage {
  title: string;
  /** Above the title. */
  section: string;
  /** Below it. */
  siteTitle: string;
}

/**
 * Draws the picture that shows where a page is shared: the same bytes for the same words.
 *
 * @returns a PNG file.
 */
export async function socialImage({ title, section, siteTitle }: SocialImage): Promise<Buffer> {
  const line = (text: string, style: object) => ({
    type: 'div',
    props: { style: { display: 'flex', ...style }, children: text },
  });
  const picture = {
    type: 'div',
    props: {
      style: FRAME,
      children: [
        line(section, { fontSize: 36 }),
        line(title, { fontSize: titleSize(title), fontWeight: 700, lineHeight: 1.2, margin: '32px 0 auto' }),
        line(siteTitle, { fontSize: 36, fontWeight: 700 }),
      ],
    },
  };
  const svg = await satori(picture as never, { ...SOCIAL_IMAGE, fonts: await fonts() });
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 16, compressionLevel: 9, effort: 4 }).toBuffer();
}

const FRAME = {
  display: 'flex',
  flexDirection: 'column',
  boxSizing: 'border-box',
  ...SOCIAL_IMAGE,
  padding: '64px 80px',
  color: '#161616',
  backgroundColor: '#ffffff',
  borderLeft: '32px solid #000091',
  fontFamily: 'Marianne',
};

/** Three or four lines of title are all that the picture holds. */
function titleSize(title: string): number {
  return title.length > 110 ? 52 : title.length > 50 ? 68 : 84;
}

type Fonts = Parameters<typeof satori>[1]['fonts'];
let loaded: Promise<Fonts> | undefined;

/** The DSFR's own files, as they are. */
function fonts(): Promise<Fonts> {
  loaded ??= Promise.all([font('Regular', 400), font('Bold', 700)]);
  return loaded;
}

async function font(name: string, weight: 400 | 700): Promise<Fonts[number]> {
  const path = createRequire(import.meta.url).resolve(`@gouvfr/dsfr/dist/fonts/Marianne-${name}.woff`);
  return { name: 'Marianne', weight, style: 'normal', data: await readFile(path) };
}
