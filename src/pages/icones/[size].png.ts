import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { cacheDir } from '../../content-folder/cache-dir.ts';
import { contentDir } from '../../content-folder/content-dir.ts';
import { publicDir } from '../../content-folder/public-dir.ts';
import { generatorFingerprint } from '../../page-cache/generator-fingerprint.ts';
import { keptIcon } from '../../sharing/kept-icon.ts';
import { ICON_SIZES } from '../../sharing/web-manifest.ts';

/** The site's icon, `favicon.svg`, at the sizes that phones ask for. */
export function getStaticPaths() {
  return ICON_SIZES.map((size) => ({ params: { size: String(size) }, props: { size } }));
}

export const GET: APIRoute<{ size: number }> = async ({ props: { size } }) => {
  const drawnBy = generatorFingerprint('.', 'src/sharing');
  const png = await keptIcon(readFileSync(faviconPath()), size, join(cacheDir(contentDir), 'icons'), drawnBy);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};

/** The site's own icon, else the generator's: that the first is missing is for the check of links to tell. */
function faviconPath(): string {
  const own = join(publicDir, 'favicon.svg');
  return existsSync(own) ? own : 'public/favicon.svg';
}
