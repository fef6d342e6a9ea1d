import type { z } from 'astro/zod';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { ContentFolder, SourceFile } from '../content-folder/read-content-folder.ts';
import { parseFrontMatter } from '../front-matter/parse.ts';
import { type FrontMatter, frontMatterSchema } from '../front-matter/schema.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { parseLedger } from '../ledger/parse-ledger.ts';
import { defaultPermalink } from '../permalinks/default-permalink.ts';
import { normalisePermalink } from '../permalinks/normalise-permalink.ts';
import { type Settings, settingsSchema } from '../settings/schema.ts';
import { type Sidebar, sidebarSchema } from '../sidebars/schema.ts';
import { type ParsedYaml, parseYaml } from '../yaml/parse-yaml.ts';

/** A YAML source beside what it means. `data` is absent when the schema refuses it. */
export interface Parsed<Data> {
  name: string;
  file: VFile;
  yaml: ParsedYaml;
  data: Data | undefined;
}

export interface ParsedPage extends Parsed<FrontMatter> {
  body: string;
  /** Absent when the page's permalink can't be one. */
  permalink: string | undefined;
}

/** A content folder, parsed but not yet checked: some of it may be faulty. */
export interface ParsedSite {
  pages: ParsedPage[];
  /** Files among the pages that are none. */
  strays: SourceFile[];
  sidebars: Parsed<Sidebar>[];
  stylesheets: SourceFile[];
  settings: Parsed<Settings>;
  /** What was published before, if somebody keeps a record of it. */
  ledger?: Ledger | undefined;
  /** What could not be read, and is in none of the above. */
  faults?: readonly VFileMessage[];
}

/** Parses every file of a content folder. Pure; nothing is thrown, faults stay beside what they are in. */
export function parseSite(folder: ContentFolder): ParsedSite {
  return {
    pages: folder.pages.filter(isPage).map(parsePage),
    strays: folder.pages.filter((source) => !isPage(source)),
    sidebars: folder.sidebars.map((source) => parseData(source, sidebarSchema)),
    stylesheets: folder.stylesheets,
    settings: parseData(folder.settings, settingsSchema),
    ledger: folder.ledger && parseLedger(folder.ledger.file),
    faults: folder.faults ?? [],
  };
}

/** The text that a page's front matter gives to a key, whether or not the rest of it is valid. */
export function writtenText(page: ParsedPage, key: keyof FrontMatter): string | undefined {
  const value = (page.yaml.data as Record<string, unknown> | undefined)?.[key];
  return typeof value === 'string' ? value : undefined;
}

function isPage({ name }: SourceFile): boolean {
  return /\.mdx?$/.test(name);
}

/** A source that was not read again is not parsed again. */
const parsedPages = new WeakMap<SourceFile, ParsedPage>();

function parsePage(source: SourceFile): ParsedPage {
  const page = parsedPages.get(source) ?? parse(source);
  parsedPages.set(source, page);
  return page;
}

function parse(source: SourceFile): ParsedPage {
  const { body, ...yaml } = parseFrontMatter(source.file);
  const page = { ...source, yaml, data: validated(frontMatterSchema, yaml.data), body, permalink: undefined };
  const result = normalisePermalink(writtenText(page, 'permalink') ?? defaultPermalink(source.name));
  return 'permalink' in result ? { ...page, permalink: result.permalink } : page;
}

function parseData<Data>(source: SourceFile, schema: z.ZodType<Data>): Parsed<Data> {
  const yaml = parseYaml(String(source.file));
  return { ...source, yaml, data: validated(schema, yaml.data) };
}

function validated<Data>(schema: z.ZodType<Data>, data: unknown): Data | undefined {
  const result = schema.safeParse(data);
  return result.success ? result.data : undefined;
}
