import slugify from '@sindresorhus/slugify';

/**
 * The address that a new page is offered: its section, then its title, in ASCII
 * (`L’équipe` in `approche` → `/approche/l-equipe`).
 *
 * @param section A folder below `content/pages`; empty for `content/pages` itself.
 * @returns nothing when the title has no letter or digit to make an address of.
 */
export function proposePermalink(section: string, title: string): string | undefined {
  const segments = [...section.split('/').filter(Boolean), title].map(slug);
  return segments.includes('') ? undefined : `/${segments.join('/')}`;
}

/** A text as one segment of an address. */
export function slug(text: string): string {
  return slugify(text, { decamelize: false, customReplacements: SEPARATED });
}

/** In French an apostrophe parts two words, and `&` is not “and”. */
const SEPARATED: [string, string][] = [
  ["'", ' '],
  ['’', ' '],
  ['&', ' et '],
];
