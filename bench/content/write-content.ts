import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { BenchPage } from './multiply-pages.ts';

/** How many of the pages the menu leads to. */
const MENU = 25;

/** The pages that the menu of every page leads to. */
export function menuPages(pages: readonly BenchPage[]): readonly BenchPage[] {
  return pages.slice(0, MENU);
}

/** Writes a content folder of this project: the pages, a menu of 25 links, and the settings of the site itself. */
export function writeContent(folder: string, pages: readonly BenchPage[]): void {
  rmSync(folder, { recursive: true, force: true });
  const sidebar = { title: 'Le menu', items: menuPages(pages).map(({ path }) => ({ page: path })) };
  write(join(folder, 'sidebars/menu.yml'), stringify(sidebar));
  // Pictures to share are drawn once and kept: they are no part of what these builds measure.
  const settings = { ...siteSettings(), home: pages[0]?.path, neighbours: ['/**'], social_images: false };
  write(join(folder, 'site.yml'), stringify(settings));
  for (const page of pages) {
    const { path: permalink, title, description, body } = page;
    const data = { layout: 'with-sidebar', sidebar: 'sidebar-menu.html', title, permalink, description };
    writePage(join(folder, 'pages', `${permalink}.md`), data, body);
  }
}

/** The header and footer of the site itself. What its pages lead to besides each other counts as published next door. */
function siteSettings(): Record<string, unknown> {
  return parse(readFileSync('content/site.yml', 'utf8'));
}

/** Writes a Markdown file with the front matter that a generator wants. */
export function writePage(path: string, data: Record<string, unknown>, body: string): void {
  write(path, `---\n${stringify(data)}---\n\n${body}`);
}

/** Writes a file, and the folders above it. */
export function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
