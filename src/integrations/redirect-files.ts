import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { onSite } from '../content-folder/site-channel.ts';
import { netlifyRedirects } from '../redirects/netlify-redirects.ts';
import { NGINX_MAP, nginxMap } from '../redirects/nginx-map.ts';
import { type Redirect, redirectsOf } from '../redirects/redirects.ts';

/** Writes, for servers that know how, the redirects that pages make everywhere else. */
export function redirectFiles(): AstroIntegration {
  let redirects: Redirect[] = [];
  return {
    name: 'redirect-files',
    hooks: {
      'astro:config:setup': () => onSite(({ pages }) => (redirects = redirectsOf(pages))),
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeText(join(folder, '_redirects'), netlifyRedirects(redirects));
        await writeText(join(folder, NGINX_MAP), nginxMap(redirects));
      },
    },
  };
}

async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
