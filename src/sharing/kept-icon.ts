import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { forgetPictures, keptPicture } from './kept-picture.ts';

/**
 * A drawing as a picture of one size, drawn once and kept in a folder.
 *
 * @param svg 32 units wide, as `favicon.svg` is.
 * @param size In pixels, of a side.
 * @param drawnBy What tells all that draws it from any other version.
 * @returns a PNG file.
 */
export async function keptIcon(svg: Buffer, size: number, folder: string, drawnBy: string): Promise<Buffer> {
  const hash = createHash('sha256').update(drawnBy).update(svg).digest('hex').slice(0, 16);
  // Other drawings were of icons that the site had before.
  await forgetPictures(folder, (name) => name.startsWith(hash));
  return keptPicture(join(folder, `${hash}-${size}.png`), () => drawnIcon(svg, size));
}

async function drawnIcon(svg: Buffer, size: number): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  // Drawn at its size: 72 dots an inch are one pixel a unit.
  const icon = sharp(svg, { density: (72 * size) / 32 });
  return icon.resize(size, size, { fit: 'contain', background: '#ffffff' }).png().toBuffer();
}
