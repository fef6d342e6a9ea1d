/** A Jekyll site, read from disk and not yet understood. Plain data; paths are below its source folder. */
export interface JekyllSite {
  config: JekyllConfig;
  /** Texts that Jekyll works on: pages, documents of collections, includes, layouts, style sheets, data. */
  texts: ReadonlyMap<string, string>;
  /** Every file that Jekyll would look at, sorted. */
  paths: readonly string[];
}

/** What is used of `_config.yml`, with Jekyll's defaults. */
export interface JekyllConfig {
  /** All that is written in it, for `site.…` in Liquid. */
  values: Readonly<Record<string, unknown>>;
  collections: ReadonlyMap<string, JekyllCollection>;
  defaults: readonly JekyllDefaults[];
  permalink: string | undefined;
  exclude: readonly string[];
  include: readonly string[];
}

export interface JekyllCollection {
  output: boolean;
  permalink: string | undefined;
}

/** Values that front matters get where they have none. */
export interface JekyllDefaults {
  path: string;
  type: string | undefined;
  values: Readonly<Record<string, unknown>>;
}

/** A page, or a document of a collection. */
export interface JekyllDocument {
  path: string;
  /** Absent for a page. */
  collection: string | undefined;
  /** What stands between the `---`, and what it says once the defaults are added. */
  frontMatter: string;
  own: Readonly<Record<string, unknown>>;
  data: Readonly<Record<string, unknown>>;
  body: string;
  /** The line of the file on which the body starts, from 1. */
  bodyLine: number;
  /** Where Jekyll publishes it: `/approche/fast.html`. */
  url: string;
}

/** Something that the report tells. */
export interface Note {
  kind: NoteKind;
  /** The file of the Jekyll site, and a line in it. */
  path: string;
  line: number;
  /** What was done, or what is to be done, and why: a French sentence. */
  text: string;
}

/** `converted`: written otherwise, for the same result. `by-hand`: someone has to look. `left-out`: not in the site. */
export type NoteKind = 'converted' | 'by-hand' | 'left-out';
