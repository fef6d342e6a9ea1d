import { joinElisions } from './elisions.ts';
import { queryTerms } from './query-terms.ts';
import { type Found, rankPages } from './rank-pages.ts';

/** A page that answers a question. */
export interface SearchResult {
  href: string;
  title: string;
  /** The name of its menu and the titles of the pages above it, those that it has: `L’approche › Se former`. */
  where: string;
  /** Where the words are: pieces of text in order, and whether each is one of them. */
  excerpt: { text: string; marked: boolean }[];
  /** The part of the page that is most about it. */
  part: { href: string; title: string } | undefined;
}

/** What was found for a question. */
export interface SearchAnswer {
  count: number;
  /** The results between two ranks, which begin at 0. What they show is loaded now. */
  results(from: number, to: number): Promise<SearchResult[]>;
}

/**
 * Searches the site's index, which is loaded piece by piece as it is needed.
 *
 * @throws TypeError when the index can't be had: it is not there, or the visitor is offline.
 */
export async function searchPages(question: string): Promise<SearchAnswer> {
  const { search } = await loadSearch();
  const byTerm = await Promise.all(queryTerms(question).map(async (term) => (await search(term)).results));
  const ranked = rankPages(byTerm);
  return { count: ranked.length, results: (from, to) => Promise.all(ranked.slice(from, to).map(resultOf)) };
}

let loading: Promise<Pagefind> | undefined;

/** Loads the program that searches, once: it is at hand when there is something to search. */
export function loadSearch(): Promise<Pagefind> {
  loading ??= start().catch((error: unknown) => {
    // The next search tries again.
    loading = undefined;
    throw error;
  });
  return loading;
}

/** What this needs of Pagefind. @see https://pagefind.app/docs/api/ */
interface Pagefind {
  options(options: object): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult extends Found {
  data(): Promise<{
    url: string;
    excerpt: string;
    meta: Record<string, string>;
    sub_results: { title: string; url: string; anchor?: object; locations: number[] }[];
  }>;
}

/** What is said about a page counts more than what it says; where it stands only shows. */
const META_WEIGHTS = { title: 5, label: 5, slug: 3, description: 2, trail: 0, section: 0 };

async function start(): Promise<Pagefind> {
  // Written with the index, once the site is built: no bundler knows it.
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // A worker would be the same program, loaded a second time.
  await pagefind.options({ noWorker: true, ranking: { metaWeights: META_WEIGHTS } });
  return pagefind;
}

async function resultOf(result: PagefindResult): Promise<SearchResult> {
  const { url, excerpt, meta, sub_results } = await result.data();
  const part = sub_results.filter(({ anchor }) => anchor).sort((a, b) => b.locations.length - a.locations.length)[0];
  const { title = '', trail = '', section = '' } = meta;
  return {
    href: url,
    title: joinElisions(title),
    where: joinElisions(trail.startsWith(section) ? trail : [section, trail].filter(Boolean).join(' › ')),
    excerpt: pieces(joinElisions(excerpt)),
    part: part && { href: part.url, title: joinElisions(part.title) },
  };
}

/** Pagefind's excerpt is HTML, of which only `<mark>` is not text. It may end with half of two words. */
function pieces(excerpt: string): SearchResult['excerpt'] {
  return `${excerpt.replace(/ \p{L}{1,2}’$/u, '')} …`
    .split(/<\/?mark>/)
    .map((html, index) => ({ text: unescapeHtml(html), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function unescapeHtml(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
