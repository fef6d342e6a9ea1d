import { stringify } from 'yaml';
import { frontMatterSchema } from '../front-matter/schema.ts';
import { sidebarId } from '../sidebars/sidebar-id.ts';
import { convertFrontMatter, type JekyllLayout } from './convert-front-matter.ts';
import { convertLiquid } from './convert-liquid.ts';
import { convertSidebar } from './convert-sidebar.ts';
import { documentsOf, PAGE } from './documents.ts';
import type { JekyllDocument, JekyllSite, Note } from './jekyll-site.ts';
import { type LiquidSite, liquidSite } from './liquid-engine.ts';
import { recordOf, yamlData } from './parse-config.ts';
import { targetOf } from './published-at.ts';

/** What an import is to write, and what there is to say of it. */
export interface ConvertedSite {
  files: ConvertedFile[];
  notes: Note[];
}

/** A file to write below the content folder: a text, or a copy of a file of the Jekyll site. */
export interface ConvertedFile {
  target: string;
  /** Where it comes from. */
  source: string;
  /** Absent: the source is copied as it is. */
  text?: string;
}

/** Makes a content folder of a Jekyll site. Pure: nothing is read or written. */
export async function convertSite(site: JekyllSite): Promise<ConvertedSite> {
  const { documents, notes } = documentsOf(site);
  const liquid = liquidSite(site, documents);
  const styles = stylesheetsOf(documents, site);
  const made = [
    { notes },
    ...(await Promise.all(documents.map((document) => convertPage(document, liquid, styles.names, site)))),
    ...(await Promise.all(
      sidebarIncludes(documents, site).map((path) => convertInclude(path, liquid, documents, site)),
    )),
    styles,
    settingsOf(site),
    unknownDefaults(site),
    staticFiles(site, styles),
  ];
  return firstAtEachTarget({ files: made.flatMap(({ files = [] }) => files), notes: made.flatMap((one) => one.notes) });
}

type Part = { files?: ConvertedFile[]; notes: Note[] };

async function convertPage(
  document: JekyllDocument,
  liquid: LiquidSite,
  stylesheets: ReadonlyMap<string, string>,
  site: JekyllSite,
): Promise<Part> {
  const context = { layouts: layoutsOf(site), stylesheets };
  const head = convertFrontMatter(document, context);
  const { body, notes } = await convertLiquid(document, liquid);
  const lines = ['---', ...(head.text === '' ? [] : [head.text]), '---', ''].join('\n');
  const text = (document.frontMatter.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines) + body;
  const isHtml = document.path.endsWith('.html');
  const told: Note = {
    kind: 'by-hand',
    path: document.path,
    line: document.bodyLine,
    text: 'Page en HTML devenue du Markdown : relisez-la.',
  };
  return {
    files: [{ target: `pages/${targetOf(document)}`, source: document.path, text }],
    notes: [...head.notes, ...notes, ...(isHtml ? [told] : [])],
  };
}

function layoutsOf({ texts }: JekyllSite): Map<string, JekyllLayout> {
  return new Map(
    [...texts].flatMap(([path, text]) => {
      const name = /^_layouts\/(.*)\.\w+$/.exec(path)?.[1];
      const { layout } = recordOf(yamlData(/^---\s*\n([\s\S]*?)\n---/.exec(text)?.[1] ?? ''));
      const parent = typeof layout === 'string' ? layout : undefined;
      return name === undefined ? [] : [[name, { parent, hasMenu: /side-?(?:bar|menu|nav)/i.test(text) }] as const];
    }),
  );
}

/** The includes that pages name as their sidebar, and those that are called so. */
function sidebarIncludes(documents: readonly JekyllDocument[], { texts }: JekyllSite): string[] {
  const named = new Set(
    documents.flatMap(({ data }) => (typeof data['sidebar'] === 'string' ? [sidebarId(data['sidebar'])] : [])),
  );
  return [...texts.keys()].filter((path) => {
    const name = /^_includes\/(?:.*\/)?([^/]+\.html)$/.exec(path)?.[1];
    return name !== undefined && (name.startsWith('sidebar-') || named.has(sidebarId(name)));
  });
}

async function convertInclude(
  path: string,
  { engine, scope }: LiquidSite,
  documents: readonly JekyllDocument[],
  { texts }: JekyllSite,
): Promise<Part> {
  const source = texts.get(path) ?? '';
  const { yaml, notes } = convertSidebar(path, await rendered(), documents);
  const target = `sidebars/${sidebarId(path.replace(/^.*\//, ''))}.yml`;
  return { files: yaml === undefined ? [] : [{ target, source: path, text: yaml }], notes };

  /** What marks the current page is not kept: the generator does it. */
  async function rendered(): Promise<string> {
    try {
      return String(await engine.parseAndRender(source, { site: scope, page: { url: '' } }));
    } catch {
      return source.replaceAll(/\{%[\s\S]*?%\}/g, '').replaceAll(/\{\{\s*site\.(?:base)?url\s*\}\}/g, '');
    }
  }
}

interface Stylesheets extends Part {
  names: Map<string, string>;
}

/** The style sheets that pages name, found by their address or by their name. */
function stylesheetsOf(documents: readonly JekyllDocument[], { paths }: JekyllSite): Stylesheets {
  const made: Required<Stylesheets> = { names: new Map(), files: [], notes: [] };
  for (const { data, path } of documents) {
    const written = data['additional_css'];
    for (const name of (Array.isArray(written) ? written : [written]).filter((one) => typeof one === 'string')) {
      if (made.names.has(name) || /^https:\/\//.test(name)) continue;
      const base = name.replace(/^.*\//, '');
      const source =
        paths.find((one) => `/${one}` === name || one === name) ?? paths.find((one) => one.split('/').at(-1) === base);
      made.names.set(name, base);
      if (source === undefined)
        made.notes.push({
          kind: 'by-hand',
          path,
          line: 1,
          text: `La feuille « ${name} » n’a pas été trouvée (une feuille .scss est à compiler d’abord).`,
        });
      else made.files.push({ target: `styles/${base}`, source });
    }
  }
  return made;
}

/** What `defaults` give to pages under keys that there are none of here. */
function unknownDefaults({ config }: JekyllSite): Part {
  const keys = new Set(config.defaults.flatMap(({ values }) => Object.keys(values)));
  const unknown = [...keys].filter((key) => !(key in frontMatterSchema.shape) && key !== 'published');
  return {
    notes: unknown.map((key): Note => {
      const text = `La clé « ${key} », que defaults donne à des pages, n’existe pas ici.`;
      return { kind: 'left-out', path: '_config.yml', line: 1, text };
    }),
  };
}

function settingsOf({ config }: JekyllSite): Part {
  const { title, url, description, tagline, lang } = config.values;
  const isSecure = typeof url === 'string' && /^https:\/\/[^/]/.test(url);
  const settings = {
    title: typeof title === 'string' && title !== '' ? title : 'Titre du site',
    url: isSecure ? url : 'https://exemple.gouv.fr',
    ...(typeof (tagline ?? description) === 'string' && { tagline: tagline ?? description }),
    ...(typeof lang === 'string' && { lang }),
  };
  const text = isSecure
    ? 'Le titre et l’adresse du site sont repris ; l’en-tête et le pied de page sont à écrire.'
    : 'L’adresse du site (url, en https://) manque ou n’est pas sûre : corrigez-la dans site.yml.';
  return {
    files: [{ target: 'site.yml', source: '_config.yml', text: stringify(settings, { lineWidth: 0 }) }],
    notes: [{ kind: 'by-hand', path: '_config.yml', line: 1, text }],
  };
}

/** What a browser can be sent as it is. Everything else of a repository is for its makers. */
const PUBLISHED =
  /\.(?:avif|csv|docx?|eot|gif|ico|jpe?g|json|mp[34]|od[pst]|ogg|otf|pdf|png|pptx?|svg|ttf|txt|vtt|webm|webp|woff2?|xlsx?|zip)$/i;
const SHEET = /\.(?:s[ac]ss|css|less)$/i;

function staticFiles({ paths }: JekyllSite, { files: sheets = [] }: Part): Required<Part> {
  const part: Required<Part> = { files: [], notes: [] };
  const taken = new Set(sheets.map(({ source }) => source));
  for (const path of paths.filter((one) => !one.startsWith('_') && !taken.has(one) && !PAGE.test(one))) {
    if (PUBLISHED.test(path)) part.files.push({ target: `public/${path}`, source: path });
    else part.notes.push({ kind: 'left-out', path, line: 1, text: SHEET.test(path) ? SHEET_LEFT : OTHER_LEFT });
  }
  return part;
}

const OTHER_LEFT = 'Ce fichier n’est pas de ceux que ce site publie.';
const SHEET_LEFT = 'L’apparence vient du système de design ; une page nomme ses propres feuilles dans additional_css.';

/** Of two files for one place, the first is written, and the other told. */
function firstAtEachTarget({ files, notes }: ConvertedSite): ConvertedSite {
  const kept = new Map<string, ConvertedFile>();
  const clashes: Note[] = [];
  for (const file of files) {
    const other = kept.get(file.target);
    if (!other) kept.set(file.target, file);
    else if (other.source !== file.source) {
      const text = `« ${other.source} » a déjà pris sa place (${file.target}) : renommez l’un des deux.`;
      clashes.push({ kind: 'by-hand', path: file.source, line: 1, text });
    }
  }
  return { files: [...kept.values()], notes: [...notes, ...clashes] };
}
