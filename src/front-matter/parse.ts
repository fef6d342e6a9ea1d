import matter from 'gray-matter';
import type { VFile } from 'vfile';
import { type ParsedYaml, parseYaml } from '../yaml/parse-yaml.ts';

/** A page's source, split in two. */
export interface SplitPage extends ParsedYaml {
  /** The Markdown below the front matter, moved down by blank lines so that line numbers are those of the file. */
  body: string;
}

const SAMPLE = '---\nlayout: page\ntitle: Le titre\n---';
const START = { line: 1, column: 1 };

/**
 * Splits a page into front matter and Markdown, with gray-matter.
 *
 * Only YAML is read: gray-matter's other engines (`---js` would run code) are switched off.
 * Faults are returned, never thrown.
 */
export function parseFrontMatter(file: VFile): SplitPage {
  const source = String(file)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  const fault = fenceFault(source.split('\n'));
  if (fault) return { body: '', data: undefined, locate: () => START, faults: [{ place: START, reason: fault }] };

  let parsed: ParsedYaml | undefined;
  const readYaml = (yaml: string): object => {
    // gray-matter hands the text over from the line break that ends the opening fence.
    parsed = parseYaml(yaml, 1);
    return {};
  };
  const { content } = matter(source, { language: 'yaml', engines: { yaml: readYaml, ...REFUSED_ENGINES } });
  parsed ??= { data: {}, locate: () => START, faults: [] };
  const lines = source.split('\n').length - content.split('\n').length;
  return { ...parsed, body: '\n'.repeat(lines) + content };
}

const refuse = (): never => {
  throw new Error('Only YAML front matter is read.');
};
const REFUSED_ENGINES = { javascript: refuse, js: refuse, json: refuse, coffee: refuse, toml: refuse };

function fenceFault(lines: string[]): string | undefined {
  const opening = lines[0]?.trimEnd() ?? '';
  const closing = lines
    .slice(1)
    .find((line) => line.startsWith('---'))
    ?.trimEnd();
  if (!opening.startsWith('---')) {
    return `Le fichier doit commencer par un en-tête entre deux lignes « --- ». Par exemple :\n${SAMPLE}`;
  }
  if (opening !== '---') {
    return `La première ligne vaut « ${opening} ». Seul « --- » y est admis : l’en-tête s’écrit en YAML.`;
  }
  if (closing === undefined) return 'L’en-tête n’est pas fermé. Ajoutez une ligne « --- » après sa dernière clé.';
  if (closing !== '---') return `L’en-tête est fermé par « ${closing} ». Écrivez « --- », seul sur sa ligne.`;
  return undefined;
}
