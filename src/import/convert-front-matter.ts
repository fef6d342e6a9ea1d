import { stringify } from 'yaml';
import { frontMatterSchema } from '../front-matter/schema.ts';
import { addedKeys } from './added-keys.ts';
import type { JekyllLayout } from './jekyll-layouts.ts';
import type { JekyllDocument, Note } from './jekyll-site.ts';
import { LAYOUTS, ourLayout, WITH_MENU } from './our-layout.ts';
import { topLevelKeys } from './top-level-keys.ts';

export interface FrontMatterContext {
  /** The layouts of the site by name. */
  layouts: ReadonlyMap<string, JekyllLayout>;
  /** What `additional_css` names in the Jekyll site, and what it is called in `content/styles`. */
  stylesheets: ReadonlyMap<string, string>;
}

const KEYS = Object.keys(frontMatterSchema.shape);

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

function stylesheetEdit(value: unknown, { stylesheets }: FrontMatterContext): Edit | undefined {
  const names = (Array.isArray(value) ? value : [value]).map(String);
  const renamed = names.map((name) => stylesheets.get(name) ?? name);
  if (renamed.every((name, index) => name === names[index])) return undefined;
  const lines = stringify({ additional_css: Array.isArray(value) ? renamed : renamed[0] }, { lineWidth: 0 })
    .trimEnd()
    .split('\n');
  return { kind: 'converted', why: `La feuille se nomme sans son dossier : ${renamed.join(', ')}.`, lines };
}
