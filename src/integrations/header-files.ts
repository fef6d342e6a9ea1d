import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ASK_AGAIN } from '../headers/immutable-paths.ts';
import { netlifyHeaders } from '../headers/netlify-headers.ts';
import { nginxCaching, nginxFileHeaders, nginxHeaders, nginxPolicies } from '../headers/nginx-headers.ts';
import { policies } from '../headers/policies.ts';
import type { Publication } from '../published-pages/publication.ts';

const NGINX_CONF = new URL('../servers/nginx.conf', import.meta.url);

/** Writes the headers that close each page: `_headers` for Netlify, and a whole configuration for nginx. */
export function headerFiles(publication: Publication): AstroIntegration {
  return {
    name: 'header-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const closed = policies(await policyOfPages(folder, publication));
        const nginx = join(folder, '_nginx');
        await mkdir(nginx, { recursive: true });
        await Promise.all([
          writeFile(join(folder, '_headers'), netlifyHeaders(closed)),
          writeFile(join(nginx, 'headers.conf'), nginxHeaders()),
          writeFile(join(nginx, 'file-headers.conf'), nginxFileHeaders()),
          writeFile(join(nginx, 'policies.map'), nginxPolicies(closed)),
          writeFile(join(nginx, 'caching.map'), nginxCaching(ASK_AGAIN)),
          writeFile(join(nginx, 'nginx.conf'), await readFile(NGINX_CONF)),
        ]);
      },
    },
  };
}

async function policyOfPages(folder: string, publication: Publication): Promise<Map<string, string>> {
  const paths = (await readdir(folder, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
  const pages = paths.filter((path) => path.endsWith('.html')).sort();
  await publication.read(folder, pages);
  return new Map(pages.map((path) => [path, publication.factsOf(path).policy]));
}
