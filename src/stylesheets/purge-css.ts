import { transform } from 'lightningcss';
import postcss, { type Root } from 'postcss';
import { PurgeCSS } from 'purgecss';
import { dropUnmatched } from './drop-unmatched.ts';
import { tagsIn } from './elements-in.ts';
import { inlineAliases } from './inline-aliases.ts';

/** All that may use a stylesheet. */
export interface Users {
  /** HTML documents. */
  pages: readonly string[];
  /** JavaScript that runs in them. */
  scripts: readonly string[];
  /** Other stylesheets that they load, which may use the custom properties of this one. */
  stylesheets: readonly string[];
}

const WORD = /[\w-]+/g;

/** What the DSFR's scripts set besides attributes and modifiers (`addClass` in its sources). */
const SET_BY_DSFR = ['fr-collapsing', 'fr-scroll-divider'];
/** The modifiers that they put together with a block (`DisclosureType` in its sources). */
const DISCLOSED = ['expanded', 'opened', 'selected'];

/**
 * Takes out of a stylesheet the rules, custom properties, keyframes and fonts that nothing uses. What scripts set is
 * found in the scripts.
 */
export async function purgeCss(css: string, users: Users): Promise<string> {
  const names = namesIn(users);
  const putTogether = dsfrNames(css).filter((name) => isPutTogether(name, names));
  const scripted = { names: new Set([...names.scriptWords, ...SET_BY_DSFR, ...putTogether]), tags: names.made };
  const used = new Set([...names.written, ...putTogether]);
  const root = postcss.parse(minified(css, classes(css).difference(used)));
  dropUnmatched(root, names.tags, scripted);
  inlineAliases(root, new Set(names.properties));
  leaveCommentsOnce(root);
  // Rules that follow each other, now that those between them are gone, become one.
  return minified(await purge(root.toString(), [...used], names.properties));
}

/**
 * Makes a stylesheet as short as can be without looking at pages, but for what is about some classes: that goes. Lightning
 * CSS does so in no time, and leaves half to be looked at.
 */
function minified(css: string, unused: Iterable<string> = []): string {
  const options = { filename: 'site.css', code: Buffer.from(css), minify: true, unusedSymbols: [...unused] };
  return String(transform(options).code);
}

/** (Lightning CSS would take out an animation of the same name as well.) */
function classes(css: string): Set<string> {
  const named = (pattern: RegExp) => new Set([...css.matchAll(pattern)].map(([, name = '']) => name));
  return named(/\.(-?[_a-z][\w-]*)/gi).difference(named(/@(?:-\w+-)?keyframes\s+([\w-]+)/gi));
}

/** Of the licence's notice, which each file of the DSFR starts with, one is enough. */
function leaveCommentsOnce(root: Root): void {
  const seen = new Set<string>();
  root.walkComments((comment) => {
    if (seen.has(comment.text)) comment.remove();
    seen.add(comment.text);
  });
}

/** PurgeCSS, with the names that selectors may hold, and the custom properties that others use. */
async function purge(css: string, names: readonly string[], properties: readonly string[]): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: names.join(' '), extension: 'names' }],
    css: [{ raw: css }],
    extractors: [{ extensions: ['names'], extractor: (text) => text.split(' ') }],
    variables: true,
    keyframes: true,
    fontFace: true,
    safelist: { variables: withDependencies(properties, css) },
  });
  if (!result) throw new Error('PurgeCSS returned no stylesheet.');
  return result.css;
}

interface Names {
  /** The start tags of the pages. */
  tags: ReadonlySet<string>;
  scriptWords: ReadonlySet<string>;
  /** The elements that scripts make. */
  made: ReadonlySet<string>;
  /** All that a selector may name. */
  written: ReadonlySet<string>;
  /** The custom properties that are named somewhere. */
  properties: readonly string[];
}

/** The names in what uses a site's stylesheets: looked for once, not once for each stylesheet. */
const known = new WeakMap<Users, Names>();

function namesIn(users: Users): Names {
  const before = known.get(users);
  if (before) return before;
  const { pages, scripts, stylesheets } = users;
  const scriptWords = words(scripts);
  // What a selector can name is in the tags: their text is left out.
  const tags = tagsIn(pages);
  const names = {
    tags,
    scriptWords,
    made: madeBy(scripts),
    written: new Set([...words(tags), ...scriptWords, ...SET_BY_DSFR]),
    properties: [...new Set([...pages, ...scripts, ...stylesheets].flatMap(customProperties))],
  };
  known.set(users, names);
  return names;
}

function madeBy(scripts: readonly string[]): Set<string> {
  const made = scripts.flatMap((script) => [...script.matchAll(/createElement\(\s*["'`]([\w-]+)/g)]);
  return new Set(made.map(([, tag = '']) => tag));
}

function words(texts: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const text of texts) for (const [word] of text.matchAll(WORD)) found.add(word);
  return found;
}

function dsfrNames(css: string): string[] {
  return [...new Set(css.match(/\b(?:data-)?fr-[\w-]+/g))];
}

/**
 * Whether the DSFR's scripts may set a name that they nowhere hold in full: an attribute, `data-fr-` + `scrolling`, or a
 * modifier, `fr-` + `collapse` + `--` + `expanded`, of a class that is in use.
 */
function isPutTogether(name: string, { scriptWords, written }: Names): boolean {
  const tail = name.replace(/^(?:data-)?fr-/, '');
  if (name.startsWith('data-')) return scriptWords.has(tail);
  const [block = '', modifier = ''] = tail.split('--');
  const isKnown = scriptWords.has(tail) || (scriptWords.has(block) && DISCLOSED.includes(modifier));
  return modifier !== '' && isKnown && written.has(`fr-${block}`);
}

function customProperties(text: string): string[] {
  return text.match(/(?<![\w-])--[\w-]+/g) ?? [];
}

/** Custom properties, and those that their values are made of: PurgeCSS follows values from the rules that stay alone. */
function withDependencies(properties: readonly string[], css: string): string[] {
  const values = new Map<string, string>();
  for (const [, name = '', value = ''] of css.matchAll(/(?<![\w-])(--[\w-]+)\s*:([^;}]*)/g)) {
    values.set(name, (values.get(name) ?? '') + value);
  }
  // A set is walked to its end, with what is added to it on the way.
  const all = new Set(properties);
  for (const name of all) for (const used of customProperties(values.get(name) ?? '')) all.add(used);
  return [...all];
}
