import type { RenderedMarkdown } from '../markdown/render-markdown.ts';
import type { PageCache } from '../page-cache/page-cache.ts';
import { type ParsedPage, type ParsedSite, parseSite } from '../site/parse-site.ts';
import type { PublishablePage } from '../site/published-site.ts';
import { cacheOf, jobOf, type ReadSite, renderSite } from './load-site.ts';
import { startPageWorkers } from './page-workers.ts';
import { readContentFolder } from './read-content-folder.ts';

/** A content folder that is parsed: each page is rendered when it is asked for, the others when all are. */
export interface SiteOnDemand extends ParsedSite {
  pages: PageOnDemand[];
  /** Renders what was not yet. */
  rendered(): Promise<ReadSite>;
}

interface PageOnDemand extends ParsedPage, PublishablePage {
  /** Whether rendering it again would give something else than it gave. */
  isStale(): boolean;
}

/** Reads a content folder. A page that is rendered as it was when it was last asked for is the same object again. */
export async function openSiteOnDemand(path: string): Promise<SiteOnDemand> {
  const parsed = parseSite(await readContentFolder(path));
  const cache = cacheOf(path, 'render');
  // Nothing is kept: whatever is asked for first has to be rendered.
  if (cache.size === 0) void import('./process-page.ts');
  return {
    ...parsed,
    pages: parsed.pages.map((page) => onDemand(page, cache)),
    async rendered() {
      return renderSite(parsed, 'render', cache, (pages) => startPageWorkers(pages, 'here')).rendered;
    },
  };
}

const known = new WeakMap<ParsedPage, PageOnDemand>();

function onDemand(page: ParsedPage, cache: PageCache): PageOnDemand {
  const before = known.get(page);
  if (before && !before.isStale()) return before;
  let asked: Promise<RenderedMarkdown> | undefined;
  let given: RenderedMarkdown | undefined;
  const content = async () => {
    given = await renderHere(page, cache);
    return given;
  };
  const result = {
    ...page,
    content() {
      asked ??= content();
      return asked;
    },
    isStale: () => given !== undefined && cache.read(jobOf(page, 'render')) !== given,
  };
  known.set(page, result);
  return result;
}

async function renderHere(page: ParsedPage, cache: PageCache): Promise<RenderedMarkdown> {
  const job = jobOf(page, 'render');
  const kept = cache.read(job);
  if (kept) return kept;
  const { processPages } = await import('./process-page.ts');
  const [rendered] = await processPages([job]);
  return cache.write(job, rendered as RenderedMarkdown);
}
