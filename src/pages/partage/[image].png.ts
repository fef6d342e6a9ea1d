import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { cacheDir } from '../../content-folder/cache-dir.ts';
import { contentDir } from '../../content-folder/content-dir.ts';
import { generatorFingerprint } from '../../page-cache/generator-fingerprint.ts';
import { forgetSocialImages, keptSocialImage } from '../../sharing/kept-social-image.ts';
import type { SocialImage } from '../../sharing/social-image.ts';
import { socialImagePath } from '../../sharing/social-image-path.ts';
import { socialImageOf } from '../../site/page-view.ts';
import { querySite } from '../../site/query-site.ts';

const FOLDER = join(cacheDir(contentDir), 'social-images');
/** A picture that was drawn by another version of this, or of a package, is not used. */
const DRAWN_BY = generatorFingerprint('.', 'src/sharing').slice(0, 16);

/** The pictures of shared pages, each once. */
export async function getStaticPaths() {
  const { site } = await querySite();
  if (!site.settings.social_images) return [];
  const images = site.pages.filter(({ image }) => image === undefined).map((page) => socialImageOf(page, site));
  await forgetSocialImages(FOLDER, DRAWN_BY, images);
  return [...new Map(images.map((image) => [socialImagePath(image), image]))].map(([path, props]) => ({
    params: { image: path.replace('/partage/', '').replace('.png', '') },
    props,
  }));
}

export const GET: APIRoute<SocialImage> = async ({ props }) => {
  const png = await keptSocialImage(props, join(FOLDER, DRAWN_BY));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
