import { isMap, isScalar, type Pair, parseDocument, stringify } from 'yaml';
import { frontMatterSchema } from '../front-matter/schema.ts';
import type { JekyllDocument, Note } from './jekyll-site.ts';
import { isWhereItsPathSays } from './published-at.ts';

export interface JekyllLayout {
  /** The layout that it stands in. */
  parent: string | undefined;
  /** Whether it says something of a side menu. */
  hasMenu: boolean;
}

export interface FrontMatterContext {
  /** The layouts of the site by name. */
  layouts: ReadonlyMap<string, JekyllLayout>;
  /** What `additional_css` names in the Jekyll site, and what it is called in `content/styles`. */
  stylesheets: ReadonlyMap<string, string>;
}

/** Our layout that has room for a side menu. */
const WITH_MENU = 'with-sidebar';
const KEYS = Object.keys(frontMatterSchema.shape);
const LAYOUTS = [WITH_MENU, 'page', 'default'];

/**
 * The front matter of a page, in the keys of this generator. Lines that are valid stay as they are written; a key that
 * is not known becomes a comment, so that nothing is lost; what Jekyll added from elsewhere is written down.
 *
 * @returns The text between the `---`, its lines ended as on Unix.
 */
export function convertFrontMatter(
  document: JekyllDocument,
  context: FrontMatterContext,
): { text: string; notes: Note[] } {
  const source = document.frontMatter.replaceAll('\r\n', '\n');
  const lines = source.replace(/\n$/, '').split('\n');
  const notes: Note[] = [];
  const tell = (kind: Note['kind'], line: number, text: string) =>
    notes.push({ kind, path: document.path, line: line + 2, text });

  // From the last: an edit that is longer than what it replaces moves nothing that is still to come.
  for (const { key, start, end } of topLevelKeys(source).toReversed()) {
    const edit = editOf(key, document, context);
    if (edit) tell(edit.kind, start, edit.why);
    if (edit?.lines) lines.splice(start, end - start, ...edit.lines);
    else if (!KEYS.includes(key) && edit === undefined) {
      for (let line = start; line < end; line += 1) lines[line] = `# ${lines[line]}`;
      tell('by-hand', start, `La clé « ${key} » n’existe pas ici : sa ligne est devenue un commentaire.`);
    }
  }
  const added = addedKeys(document, context);
  for (const { why } of added) tell(why.kind, 0, why.text);
  const layout = ourLayout(document.data, context.layouts);
  if ('sidebar' in document.data && !('sidebar' in document.own) && layout !== WITH_MENU) {
    tell('left-out', 0, `« sidebar » vient de defaults, et la mise en page « ${layout} » n’a pas de menu.`);
  }
  const news = added.flatMap(({ key, value }) =>
    stringify({ [key]: value }, { lineWidth: 0 })
      .trimEnd()
      .split('\n'),
  );
  const written = lines.join('\n') === '' ? [] : lines;
  return { text: [...written, ...news].join('\n'), notes };
}

interface Edit {
  kind: Note['kind'];
  why: string;
  /** Absent when the key stays as it is. */
  lines?: string[];
}

function editOf(key: string, { own, data, url }: JekyllDocument, context: FrontMatterContext): Edit | undefined {
  const value = own[key];
  if (value === null && KEYS.includes(key)) {
    return { kind: 'converted', why: `La clé « ${key} » était vide.`, lines: [`# ${key}:`] };
  }
  if (key === 'layout') return layoutEdit(value, data, context);
  if (key === 'additional_css') return stylesheetEdit(value, context);
  if (key === 'published' && value === false) {
    return { kind: 'converted', why: '« published: false » s’écrit « draft: true ».', lines: ['draft: true'] };
  }
  if (key === 'published')
    return { kind: 'converted', why: '« published: true » va de soi.', lines: ['# published: true'] };
  if (key === 'redirect_to') {
    return {
      kind: 'by-hand',
      why: 'La page ne fait que rediriger ailleurs : ajoutez son adresse au redirect_from de la page où elle mène, puis supprimez-la.',
      lines: [`# redirect_to: ${String(value)}`],
    };
  }
  return key === 'permalink' && /:\w/.test(String(value)) ? permalinkEdit(String(value), url) : undefined;
}

function permalinkEdit(written: string, url: string): Edit {
  return { kind: 'converted', why: `« ${written} » vaut ici « ${url} ».`, lines: [`permalink: ${url}`] };
}

function layoutEdit(value: unknown, data: JekyllDocument['data'], { layouts }: FrontMatterContext): Edit | undefined {
  const name = String(value);
  if (LAYOUTS.includes(name)) return undefined;
  const layout = ourLayout(data, layouts);
  return {
    kind: 'by-hand',
    why: `La mise en page « ${name} » n’existe pas ici : « ${layout} » la remplace. Comparez.`,
    lines: [`layout: ${layout}`],
  };
}

function ourLayout({ layout, sidebar }: JekyllDocument['data'], layouts: FrontMatterContext['layouts']): string {
  return nearestLayout(String(layout), layouts, sidebar !== undefined) ?? (sidebar === undefined ? 'page' : WITH_MENU);
}

/** The first of our layouts in which a layout stands; or ours with a menu, where it shows one of its own. */
function nearestLayout(name: string, layouts: FrontMatterContext['layouts'], namesMenu: boolean): string | undefined {
  for (let at: string | undefined = name, left = layouts.size; at !== undefined && left >= 0; left -= 1) {
    const layout = layouts.get(at);
    if (namesMenu && layout?.hasMenu && !LAYOUTS.includes(name)) return WITH_MENU;
    if (LAYOUTS.includes(at)) return at;
    at = layout?.parent;
  }
  return undefined;
}

function stylesheetEdit(value: unknown, { stylesheets }: FrontMatterContext): Edit | undefined {
  const names = (Array.isArray(value) ? value : [value]).map(String);
  const renamed = names.map((name) => stylesheets.get(name) ?? name);
  if (renamed.every((name, index) => name === names[index])) return undefined;
  const lines = stringify({ additional_css: Array.isArray(value) ? renamed : renamed[0] }, { lineWidth: 0 })
    .trimEnd()
    .split('\n');
  return { kind: 'converted', why: `La feuille se nomme sans son dossier : ${renamed.join(', ')}.`, lines };
}

interface Added {
  key: string;
  value: unknown;
  why: Pick<Note, 'kind' | 'text'>;
}

/** What Jekyll has from elsewhere: `defaults`, its own rules for addresses, and the title of the page's text. */
function addedKeys(document: JekyllDocument, context: FrontMatterContext): Added[] {
  const { own, data } = document;
  const layout = ourLayout(data, context.layouts);
  const inherited = Object.entries(data).filter(([key]) => !(key in own) && KEYS.includes(key) && key !== 'permalink');
  const known = inherited
    // The other layouts have no room for a menu.
    .filter(([key]) => key !== 'sidebar' || layout === WITH_MENU)
    .map(([key, value]): Added => {
      const text = `« ${key} » vient de defaults, dans _config.yml : ajouté.`;
      return { key, value: key === 'layout' ? layout : value, why: { kind: 'converted', text } };
    });
  const others = [titleOf(document), permalinkAdded(document), layoutOf(document)];
  return [...known, ...others.filter((one) => one !== undefined)];
}

function titleOf({ data, body, path }: JekyllDocument): Added | undefined {
  if (data['title'] !== undefined && data['title'] !== null) return undefined;
  const heading = /^#[ \t]+(.+?)[ \t]*#*$/m.exec(body)?.[1] ?? /<h1[^>]*>([^<]+)/.exec(body)?.[1];
  const name = path
    .replace(/^.*\/|\.\w+$/g, '')
    .replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '')
    .replaceAll(/[-_]+/g, ' ');
  const value = heading?.trim() ?? name.charAt(0).toUpperCase() + name.slice(1);
  return {
    key: 'title',
    value,
    why: { kind: 'by-hand', text: `La page n’avait pas de titre : « ${value} ». Relisez-le.` },
  };
}

function layoutOf({ data }: JekyllDocument): Added | undefined {
  if (data['layout'] !== undefined && data['layout'] !== null) return undefined;
  return {
    key: 'layout',
    value: 'page',
    why: { kind: 'by-hand', text: 'La page n’avait pas de mise en page : « page ». Relisez-la.' },
  };
}

function permalinkAdded(document: JekyllDocument): Added | undefined {
  if (document.own['permalink'] || isWhereItsPathSays(document)) return undefined;
  const { url } = document;
  return {
    key: 'permalink',
    value: url,
    why: { kind: 'converted', text: `Jekyll la publie à « ${url} » : permalink ajouté.` },
  };
}

/** The keys of a front matter, each with its lines: from `start` to before `end`, counted from 0. */
function topLevelKeys(source: string): { key: string; start: number; end: number }[] {
  const { contents } = parseDocument(source, { logLevel: 'silent' });
  if (!isMap(contents)) return [];
  const lineAt = (offset: number) => source.slice(0, offset).split('\n').length - 1;
  return contents.items.flatMap((pair) => {
    if (!isScalar(pair.key) || !pair.key.range) return [];
    const start = lineAt(pair.key.range[0]);
    return [
      { key: String(pair.key.value), start, end: Math.max(start + 1, lineAt(endOffset(pair, pair.key.range[1])) + 1) },
    ];
  });
}

/** Where the value ends, without the comments and empty lines after it. */
function endOffset({ value }: Pair, fallback: number): number {
  const range = (value as { range?: [number, number, number] } | null)?.range;
  return range ? range[1] - 1 : fallback;
}
