import { hash } from 'node:crypto';
import { outputPath } from '../permalinks/output-path.ts';
import type { SiteView } from './page-view.ts';
import { pageView } from './page-view.ts';
import type { Content } from './published-site.ts';
import type { DrawnPage } from './query-site.ts';

/**
 * What tells a drawn page from any other: all that its layout shows. A build leaves out what it would draw again.
 *
 * @returns its path below the output folder, and a digest; nothing for a `.mdx` page, which is a module besides.
 */
export function pageKey(
  { name, data }: Omit<DrawnPage, 'content'>,
  { html, headings }: Content,
  site: SiteView,
): string | undefined {
  if (name.endsWith('.mdx')) return undefined;
  const { settings, ...view } = pageView({ name, ...data }, site, headings);
  return `${hash('sha256', JSON.stringify([siteDigest(settings), view, html]), 'base64url')} ${outputPath(data.permalink)}`;
}

const known = new WeakMap<object, string>();

/** Settings are the same for all pages. */
function siteDigest(settings: object): string {
  const digest = known.get(settings) ?? hash('sha256', JSON.stringify(settings), 'base64url');
  known.set(settings, digest);
  return digest;
}
