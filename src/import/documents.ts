import { defaultValues } from './default-values.ts';
import type { JekyllDocument, JekyllSite, Note } from './jekyll-site.ts';
import { jekyllUrl } from './jekyll-url.ts';
import { recordOf, yamlData } from './parse-config.ts';

/** The files that Jekyll makes pages of. */
export const PAGE = /\.(?:md|markdown|mkdown|mkdn|mkd|html)$/i;

/** The folders of what pages are made with. Another that starts with `_` holds pages when `include` names it. */
const OF_JEKYLL = /^_(?:data|drafts|includes|layouts|sass)\//;

/** The pages and documents that Jekyll publishes, and what it would not. */
export function documentsOf(site: JekyllSite): { documents: JekyllDocument[]; notes: Note[] } {
  const notes: Note[] = [];
  const documents = site.paths.flatMap((path) => {
    const collection = collectionOf(path, site);
    if (!PAGE.test(path) || OF_JEKYLL.test(path)) return [];
    const document = parseDocument(path, collection, site);
    const why = whyNotPublished(document, collection, site);
    if (document && why === undefined) return [document];
    if (why !== undefined) notes.push({ kind: 'left-out', path, line: 1, text: why });
    return [];
  });
  return { documents, notes };
}

function collectionOf(path: string, { config }: JekyllSite): string | undefined {
  const name = /^_([^/]+)\//.exec(path)?.[1];
  return name !== undefined && config.collections.has(name) ? name : undefined;
}

function whyNotPublished(
  document: unknown,
  collection: string | undefined,
  { config }: JekyllSite,
): string | undefined {
  if (!document) return 'Ce fichier n’a pas d’en-tête : Jekyll le copie sans en faire une page.';
  if (collection === undefined || config.collections.get(collection)?.output) return undefined;
  return `La collection « ${collection} » n’a pas « output: true » : Jekyll ne la publie pas.`;
}

/** Jekyll's own pattern: the closing line may have spaces after it, and the opening one too. */
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\r?\n)??(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

function parseDocument(path: string, collection: string | undefined, site: JekyllSite): JekyllDocument | undefined {
  const source = site.texts.get(path) ?? '';
  const [whole, frontMatter = ''] = FRONT_MATTER.exec(source) ?? [];
  if (whole === undefined) return undefined;
  const own = recordOf(yamlData(frontMatter));
  const data = { ...defaultValues(path, collection ?? 'pages', site.config.defaults), ...own };
  const document = { path, collection, frontMatter, own, data };
  return {
    ...document,
    body: source.slice(whole.length),
    bodyLine: whole.split('\n').length,
    url: jekyllUrl(document, site.config),
  };
}
