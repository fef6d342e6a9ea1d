/** Not `pages`: Astro writes a schema of that name itself. */
const COLLECTION = 'front-matter';

/** Where Astro's language server looks for the schema of our collection. */
export const frontMatterSchemaName = `${COLLECTION}.schema.json`;

/** The index by which Astro's language server knows the schema of a Markdown file's front matter. */
export interface FrontMatterIndex {
  collections: { name: string; hasSchema: boolean }[];
  /** Collection names by file address. */
  entries: Record<string, string>;
}

/**
 * The index of a site's pages: one collection that holds them all.
 *
 * The language server looks a file up by its address decoded and in lower case
 * (`getFrontmatterLanguagePlugin` in @astrojs/language-server).
 */
export function frontMatterIndex(pages: readonly URL[]): FrontMatterIndex {
  const keys = pages.map(({ href }) => decodeURIComponent(href).toLowerCase());
  return {
    collections: [{ name: COLLECTION, hasSchema: true }],
    entries: Object.fromEntries(keys.map((key) => [key, COLLECTION])),
  };
}
