import type { APIRoute } from 'astro';
import { querySite } from '../site/query-site.ts';

/** Robots may read everything: what they may not show says so itself, which they have to read first. */
export const GET: APIRoute = async () => {
  const { site } = await querySite();
  return new Response(`User-agent: *\nDisallow:\n\nSitemap: ${new URL('/sitemap.xml', site.settings.url).href}\n`);
};
