import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { netlifyRedirects } from '../redirects/netlify-redirects.ts';
import { NGINX_MAP, nginxMap } from '../redirects/nginx-map.ts';
import { redirectsOf } from '../redirects/redirects.ts';
import { afterBuild } from './after-build.ts';

/** Writes, for servers that know how, the redirects that pages make everywhere else. */
export function redirectFiles(): AstroIntegration {
  return afterBuild('redirect-files', async ({ site, folder }) => {
    const redirects = redirectsOf(site.pages);
    await writeText(join(folder, '_redirects'), netlifyRedirects(redirects));
    await writeText(join(folder, NGINX_MAP), nginxMap(redirects));
  });
}

async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
