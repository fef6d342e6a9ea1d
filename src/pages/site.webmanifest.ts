import type { APIRoute } from 'astro';
import { jsonWithoutTags } from '../safety/json-without-tags.ts';
import { webManifest } from '../sharing/web-manifest.ts';
import { querySite } from '../site/query-site.ts';

export const GET: APIRoute = async () => {
  const { site } = await querySite();
  return new Response(jsonWithoutTags(webManifest(site.settings)), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
};
