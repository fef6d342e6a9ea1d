import { slug } from './propose-permalink.ts';

/**
 * The file that a new page is written to, below `content/pages`: named after the last part of
 * its permalink, and `index.md` when it is the page of the section itself.
 *
 * @returns nothing when the permalink has no letter or digit to name a file with.
 */
export function pageName(section: string, permalink: string): string | undefined {
  const folder = section === '' ? '' : `${section}/`;
  if (permalink === `/${folder}`) return `${folder}index.md`;
  const last = permalink.split('/').filter(Boolean).at(-1) ?? '';
  const name = slug(last.replace(/\.html$/, ''));
  return name === '' ? undefined : `${folder}${name}.md`;
}
