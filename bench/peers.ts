import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { BenchPage } from './content/multiply-pages.ts';
import { menuPages, write, writePage } from './content/write-content.ts';
import type { Generator } from './generator.ts';

/** How a peer differs from the others: its configuration is the folder of its name, below `peers/`. */
interface Peer {
  name: string;
  version(): string | undefined;
  /** Where its pages go. */
  pages: string;
  /** What the front matter of a page says besides title and description. */
  data?: (page: BenchPage) => Record<string, unknown>;
  /** Where files are that it publishes as they are. */
  files: string;
  /** Where it reads the menu. */
  menu: string;
  command: readonly string[];
  output: string;
  caches: readonly string[];
}

const node = (script: string, ...args: string[]) => [process.execPath, join('bench/node_modules', script), ...args];

const PEERS: readonly Peer[] = [
  {
    name: 'hugo',
    version: () => printed('hugo', 'version')?.match(/v([\d.]+)/)?.[1],
    pages: 'content',
    files: 'static',
    menu: 'data/menu.yml',
    command: ['hugo', '--quiet'],
    output: 'public',
    caches: ['resources', '.hugo_build.lock'],
  },
  {
    name: 'eleventy',
    version: () => packageVersion('@11ty/eleventy'),
    pages: 'content',
    files: 'public',
    data: ({ path }) => ({ layout: 'page.njk', permalink: `${path}.html` }),
    menu: '_data/menu.json',
    command: node('@11ty/eleventy/cmd.cjs', '--quiet'),
    output: '_site',
    caches: ['.cache'],
  },
  {
    name: 'jekyll',
    version: () => printed('jekyll', '-v')?.match(/([\d.]+)/)?.[1],
    pages: '.',
    files: '.',
    data: ({ path }) => ({ layout: 'default', permalink: path }),
    menu: '_data/menu.yml',
    command: ['jekyll', 'build', '--quiet'],
    output: '_site',
    caches: ['.jekyll-cache'],
  },
  {
    name: 'astro',
    version: () => packageVersion('astro'),
    pages: 'content',
    files: 'public',
    menu: 'menu.json',
    command: node('astro/bin/astro.mjs', 'build'),
    output: 'dist',
    caches: ['node_modules', '.astro'],
  },
  {
    name: 'starlight',
    version: () => packageVersion('@astrojs/starlight'),
    pages: 'src/content/docs',
    files: 'public',
    menu: 'menu.json',
    command: node('astro/bin/astro.mjs', 'build'),
    output: 'dist',
    caches: ['node_modules', '.astro'],
  },
  {
    name: 'vitepress',
    version: () => packageVersion('vitepress'),
    pages: 'content',
    files: 'content/public',
    menu: 'menu.json',
    command: node('vitepress/bin/vitepress.js', 'build'),
    output: '.vitepress/dist',
    caches: ['.vitepress/cache', '.vitepress/.temp'],
  },
];

/** The generators that others use, set up in the few lines that their users would write. */
export const peers: readonly Generator[] = PEERS.map((peer) => ({
  name: peer.name,
  version: peer.version,
  write(folder, pages) {
    cpSync(join('bench/peers', peer.name), folder, { recursive: true });
    cpSync('public', join(folder, peer.files), { recursive: true });
    const menu = menuPages(pages).map(({ path, title }) => ({ path, title }));
    write(join(folder, peer.menu), peer.menu.endsWith('.json') ? JSON.stringify(menu) : stringify(menu));
    for (const page of pages) {
      const { title, description, body } = page;
      writePage(this.source(folder, page), { ...peer.data?.(page), title, description }, body);
    }
  },
  source: (folder, { path }) => join(folder, peer.pages, `${path}.md`),
  build: (folder) => ({ command: peer.command.map(absolute), cwd: folder, env: { NODE_ENV: 'production' } }),
  output: (folder) => join(folder, peer.output),
  caches: (folder) => peer.caches.map((cache) => join(folder, cache)),
}));

function absolute(part: string): string {
  return part.startsWith('bench/') ? join(process.cwd(), part) : part;
}

function packageVersion(name: string): string | undefined {
  try {
    const { version } = JSON.parse(readFileSync(join('bench/node_modules', name, 'package.json'), 'utf8')) as {
      version: string;
    };
    return version;
  } catch {
    return undefined;
  }
}

function printed(command: string, ...args: string[]): string | undefined {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}
