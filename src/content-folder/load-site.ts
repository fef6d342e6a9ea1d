import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { VFileMessage } from 'vfile-message';
import { checkRenderedSite } from '../checks/check-rendered-site.ts';
import { checkSite } from '../checks/check-site.ts';
import { firstMessages } from '../checks/first-messages.ts';
import type { RenderedSite } from '../checks/rendered-site.ts';
import { sortMessages } from '../checks/sort-messages.ts';
import type { RenderedMarkdown } from '../markdown/render-markdown.ts';
import { siteSettings } from '../markdown/site-settings.ts';
import { generatorFingerprint } from '../page-cache/generator-fingerprint.ts';
import { openPageCache, type PageCache } from '../page-cache/page-cache.ts';
import { indexOrder } from '../search/index-parts.ts';
import { type ParsedPage, type ParsedSite, parseSite } from '../site/parse-site.ts';
import { cacheDir } from './cache-dir.ts';
import { expectPages, type FewPages, type PageWorkers, startPageWorkers } from './page-workers.ts';
import type { PageJob } from './process-page.ts';
import { publicDir } from './public-dir.ts';
import { publicFaults } from './public-faults.ts';
import { readContentFolder } from './read-content-folder.ts';
import { readPublicFiles } from './read-public-files.ts';

/** A content folder, parsed and rendered. */
export interface ReadSite extends ParsedSite {
  pages: LoadedPage[];
}

/** The same, checked. */
export interface LoadedSite extends ReadSite, RenderedSite {
  pages: LoadedPage[];
  /** Everything that is wrong with it, sorted. */
  messages: VFileMessage[];
}

export interface LoadedPage extends ParsedPage {
  rendered: RenderedMarkdown;
}

const ROOT = new URL('../..', import.meta.url);

/**
 * From a content folder on disk to a checked site: the one way in, for the build and for the checker.
 *
 * @param purpose `lint` leaves out the pages' HTML.
 */
export async function loadSite(path: string, purpose: PageJob['purpose'] = 'render'): Promise<LoadedSite> {
  const { rendered } = await openSite(path, purpose, 'here');
  return checkRead(await rendered);
}

/** Has what renders pages loaded, where all of them are going to be: while this thread has something else to do. */
export function expectSite(path: string): void {
  if (cacheOf(path, 'render').size === 0) expectPages();
}

/** A content folder that is parsed, and is being rendered. */
export interface OpenedSite {
  parsed: ParsedSite;
  /** Each page as soon as it is rendered. */
  pages: readonly Promise<LoadedPage>[];
  rendered: Promise<ReadSite>;
}

/**
 * The first half of it, to do something with what is parsed, and with the first pages, while others are rendered. What
 * did not change on disk since this process last read it is the same object again.
 */
export async function openSite(path: string, purpose: PageJob['purpose'], fewPages: FewPages): Promise<OpenedSite> {
  const folder = await readContentFolder(path);
  const cache = cacheOf(path, purpose);
  const workers = startPageWorkers(folder.pages.length - cache.size, fewPages);
  return renderSite(parseSite(folder), purpose, cache, () => workers);
}

/**
 * Renders what the cache does not hold, and keeps it there.
 *
 * @param workersFor Gives those who render as many pages.
 */
export function renderSite(
  parsed: ParsedSite,
  purpose: PageJob['purpose'],
  cache: PageCache,
  workersFor: (pages: number) => PageWorkers,
): OpenedSite {
  const jobs = indexOrder(parsed).map((page) => jobOf(page, purpose));
  const known = new Map(jobs.map((job) => [job, cache.read(job)]));
  const news = jobs.filter((job) => !known.get(job));
  const workers = workersFor(news.length);
  const results = workers.process(news);
  const made = new Map(news.map((job, index) => [job, results[index]]));
  const pages = parsed.pages.map(async (page) => {
    const job = jobOf(page, purpose);
    return loadedPage(page, known.get(job) ?? cache.write(job, (await made.get(job)) as RenderedMarkdown));
  });
  const rendered = Promise.all(pages).finally(() => {
    workers.stop();
    cache.save();
  });
  return { parsed, pages, rendered: rendered.then((pages) => ({ ...parsed, pages })) };
}

/** The second half: finds what is wrong. */
export async function checkRead(site: ReadSite): Promise<LoadedSite> {
  const publicFiles = await readPublicFiles(publicDir);
  const messages = sortMessages([
    ...(await publicFaults(publicDir)),
    ...checkSite(site),
    ...checkRenderedSite({ ...site, publicFiles }),
    ...site.pages.flatMap(({ rendered }) => rendered.messages),
  ]);
  return { ...site, publicFiles, messages: firstMessages(messages) };
}

const caches = new Map<string, PageCache>();

/** The caches of this process: its sources are those that it started with. */
export function cacheOf(contentDir: string, purpose: PageJob['purpose']): PageCache {
  const place = join(cacheDir(contentDir), 'pages', purpose);
  const fingerprint = () => `${generatorFingerprint(fileURLToPath(ROOT))} ${JSON.stringify(siteSettings)}`;
  const cache = caches.get(place) ?? openPageCache(place, fingerprint(), publicDir);
  caches.set(place, cache);
  return cache;
}

const jobs = new WeakMap<ParsedPage, PageJob>();

/** A page that was not read again is the same job again, which the cache knows by its identity. */
export function jobOf(page: ParsedPage, purpose: PageJob['purpose']): PageJob {
  const known = jobs.get(page);
  if (known?.purpose === purpose) return known;
  const job = { purpose, body: page.body, path: page.file.path, lang: page.data?.lang };
  jobs.set(page, job);
  return job;
}

const loadedPages = new WeakMap<ParsedPage, LoadedPage>();

function loadedPage(page: ParsedPage, rendered: RenderedMarkdown): LoadedPage {
  const known = loadedPages.get(page);
  if (known?.rendered === rendered) return known;
  const loaded = { ...page, rendered };
  loadedPages.set(page, loaded);
  return loaded;
}
