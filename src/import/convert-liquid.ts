import { Context } from 'liquidjs';
import { excerpt } from '../markdown/kramdown/excerpt.ts';
import { includeComponent } from '../markdown/liquid/include-replacement.ts';
import type { JekyllDocument, Note } from './jekyll-site.ts';
import { type LiquidChunk, liquidChunks } from './liquid-chunks.ts';
import { type LiquidSite, liquidPage } from './liquid-engine.ts';

/** What became of one piece of Liquid. */
interface Converted {
  text: string;
  kind: 'converted' | 'by-hand';
  /** A French sentence. */
  why: string;
}

/**
 * Replaces the Liquid of a page by what it makes, as Jekyll does before Markdown is read: a component where one does
 * the same, else the result. What can't be run stays, and is told.
 */
export async function convertLiquid(
  document: JekyllDocument,
  { engine, scope }: LiquidSite,
): Promise<{ body: string; notes: Note[] }> {
  const { body, path, bodyLine } = document;
  const known: Record<string, unknown> = { page: liquidPage(document), site: scope };
  const run = async (source: string) => {
    // Limits count from the making of a context; what is assigned is known further down.
    const context = new Context(known, engine.options);
    const text = String(await engine.parseAndRender(source, context));
    Object.assign(known, context.bottom());
    return text;
  };
  const notes: Note[] = [];
  let made = '';
  let end = 0;
  for (const chunk of liquidChunks(body)) {
    const { text, kind, why } = await convert(chunk, body, run);
    const line = bodyLine + body.slice(0, chunk.start).split('\n').length - 1;
    notes.push({ kind, path, line, text: `« ${excerpt(chunk.source)} » : ${why}` });
    const before = body.slice(end, chunk.start);
    made += (/^\{[{%]-/.test(chunk.source) ? before.trimEnd() : before) + text;
    end = chunk.end + (/-[}%]\}$/.test(chunk.source) ? (/^\s*/.exec(body.slice(chunk.end))?.[0].length ?? 0) : 0);
  }
  return { body: made + body.slice(end), notes };
}

async function convert(chunk: LiquidChunk, body: string, run: (source: string) => Promise<string>): Promise<Converted> {
  const special = siteAddress(chunk, body) ?? verbatim(chunk, body) ?? component(chunk, body);
  if (special) return special;
  try {
    const text = await run(chunk.source);
    return { text, ...toldResult(chunk, text) };
  } catch (error) {
    return { text: chunk.source, kind: 'by-hand', why: `à remplacer : ${frenchReason(error as Error)}` };
  }
}

/** Plain values and addresses stay true; what depends on something else is what it was on the day of the import. */
function toldResult({ tag, source }: LiquidChunk, text: string): Pick<Converted, 'kind' | 'why'> {
  if (tag === 'assign' || tag === 'capture') return { kind: 'converted', why: 'sa valeur est écrite là où elle sert.' };
  if (text.trim() === '')
    return { kind: 'by-hand', why: 'ne donne rien, et a été retiré. Vérifiez que rien ne manque.' };
  if (tag === 'for' || tag === 'if' || tag === 'case' || tag === 'unless' || tag === 'tablerow') {
    return { kind: 'by-hand', why: 'remplacé par son résultat d’aujourd’hui, qui ne changera plus.' };
  }
  if (/site\.data\b|\bsite\.time\b/.test(source))
    return { kind: 'by-hand', why: `remplacé par « ${excerpt(text)} », qui ne changera plus.` };
  return { kind: 'converted', why: `remplacé par « ${excerpt(text)} ».` };
}

/** The address of the site itself: links within it start with a slash. */
function siteAddress({ source, end }: LiquidChunk, body: string): Converted | undefined {
  if (!/^\{\{-?\s*site\.(?:base)?url\s*-?\}\}$/.test(source)) return undefined;
  // `{{ site.url }}{{ site.baseurl }}/x`: the last one has the slash after it.
  const text = /^(?:\/|\{\{-?\s*site\.baseurl)/.test(body.slice(end)) ? '' : '/';
  return { text, kind: 'converted', why: 'retiré : une adresse du site commence par /.' };
}

const VERBATIM = /^\{%-?\s*(raw|comment|highlight)\b\s*([\w+#-]*)[^%]*%\}([\s\S]*)\{%-?\s*end\1\s*-?%\}$/;

function verbatim({ source, start }: LiquidChunk, body: string): Converted | undefined {
  const [, tag, language = '', inside = ''] = VERBATIM.exec(source) ?? [];
  if (tag === 'raw') {
    const text = isInCode(body, start) ? inside : inside.replaceAll(/\{(?=[{%])/g, '&#123;');
    return { text, kind: 'converted', why: 'le texte est montré tel quel.' };
  }
  if (tag === 'comment') {
    const text = `<!-- ${inside.trim().replaceAll('--', '–')} -->`;
    return { text, kind: 'converted', why: 'devenu un commentaire HTML.' };
  }
  if (tag === 'highlight') {
    const text = `\`\`\`${language}\n${inside.replace(/^\s*\n/, '').trimEnd()}\n\`\`\``;
    return { text, kind: 'converted', why: 'devenu un bloc de code.' };
  }
  return undefined;
}

/** A component takes the place of an include that says all that it needs, alone on its line. */
function component({ source, start, end }: LiquidChunk, body: string): Converted | undefined {
  const [, name = '', given = ''] = /^\{%-?\s*include\s+(\S+)([\s\S]*?)-?%\}$/.exec(source) ?? [];
  const before = body.slice(body.lastIndexOf('\n', start - 1) + 1, start);
  const [after = ''] = body.slice(end).split('\n', 1);
  const made = name === '' ? undefined : includeComponent(name, given);
  if (made === undefined || before.trim() !== '' || after.trim() !== '') return undefined;
  return { text: made, kind: 'converted', why: `devenu un composant : ${excerpt(made)}` };
}

/** Whether a place is in a code block, or in code in its line. */
function isInCode(body: string, offset: number): boolean {
  const before = body.slice(0, offset);
  const fences = before.match(/^[ \t]*(?:```|~~~)/gm)?.length ?? 0;
  const ticks = before.slice(before.lastIndexOf('\n') + 1).match(/`/g)?.length ?? 0;
  return fences % 2 === 1 || ticks % 2 === 1;
}

function frenchReason({ message }: Error): string {
  const [, filter] = /undefined filter: (\w+)/.exec(message) ?? [];
  const [, tag] = /tag "(\w+)" not found/.exec(message) ?? [];
  const [, file] = /ENOENT: Failed to lookup "([^"]+)"/.exec(message) ?? [];
  if (filter !== undefined) return `le filtre « ${filter} » n’est pas connu.`;
  if (tag !== undefined) return `la balise « ${tag} » n’est pas connue.`;
  if (file !== undefined) return `« _includes/${file} » n’existe pas.`;
  if (/No page for (.*)/.test(message)) return 'aucune page ne correspond.';
  return 'Liquid ne sait pas l’exécuter.';
}
