import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { publicDir } from '../../content-folder/public-dir.ts';
import { ICON_SIZES } from '../../sharing/web-manifest.ts';

/** The site's icon, `favicon.svg`, at the sizes that phones ask for. */
export function getStaticPaths() {
  return ICON_SIZES.map((size) => ({ params: { size: String(size) }, props: { size } }));
}

export const GET: APIRoute<{ size: number }> = async ({ props: { size } }) => {
  // Drawn at its size: 72 dots an inch are one pixel a unit of a drawing 32 units wide.
  const icon = sharp(faviconPath(), { density: (72 * size) / 32 });
  const png = await icon.resize(size, size, { fit: 'contain', background: '#ffffff' }).png().toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};

/** The site's own icon, else the generator's: that the first is missing is for the check of links to tell. */
function faviconPath(): string {
  const own = join(publicDir, 'favicon.svg');
  return existsSync(own) ? own : 'public/favicon.svg';
}
