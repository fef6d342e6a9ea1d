import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { build } from '../site/build.ts';
import { everyPage } from '../site/every-page.ts';
import { SITE } from './serve-folder.ts';

/** A site in which each component is seen. */
export interface EveryPageSite {
  outDir: string;
  /** Every page that stays: redirects are gone before anything can be looked at. */
  pages: string[];
  redirects: string[];
}

/** Builds it. */
export async function everyPageSite(): Promise<EveryPageSite> {
  const { exitCode, output, files, outDir } = await build(await everyPage());
  expect(exitCode, output).toBe(0);
  const html = files.filter((path) => path.endsWith('.html'));
  const isRedirect = (path: string) => /http-equiv="refresh"/.test(readFileSync(join(outDir, path), 'utf8'));
  const pages = html.filter((path) => !isRedirect(path));
  expect(pages.length).toBeGreaterThan(30);
  return { outDir, pages, redirects: html.filter(isRedirect) };
}

/** Opens every page in turn, and gathers what is found on each. */
export async function onEveryPage(
  page: Page,
  { pages }: EveryPageSite,
  find: (path: string) => Promise<readonly string[]>,
): Promise<string[]> {
  const found: string[] = [];
  for (const path of pages) {
    await page.goto(`${SITE}/${path}`);
    for (const what of await find(path)) found.push(`${path}: ${what}`);
  }
  return found;
}
