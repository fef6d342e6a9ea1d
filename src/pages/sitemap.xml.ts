import type { APIRoute } from 'astro';
import { sitemapXml } from '../sharing/sitemap-xml.ts';
import { querySite } from '../site/query-site.ts';

export const GET: APIRoute = async () => {
  const { site } = await querySite();
  const xml = await sitemapXml(site.pages, site.settings.url);
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
