import { isDeepStrictEqual } from 'node:util';
import type { VFileMessage } from 'vfile-message';
import { checkRenderedSite } from '../checks/check-rendered-site.ts';
import { checkSite } from '../checks/check-site.ts';
import { firstMessages } from '../checks/first-messages.ts';
import type { RenderedSite } from '../checks/rendered-site.ts';
import { sortMessages } from '../checks/sort-messages.ts';
import type { RenderedMarkdown } from '../markdown/render-markdown.ts';
import { type ParsedPage, parseSite } from '../site/parse-site.ts';
import { type PageWorkers, startPageWorkers } from './page-workers.ts';
import type { PageJob } from './process-page.ts';
import { publicDir } from './public-dir.ts';
import { publicFaults } from './public-faults.ts';
import { readContentFolder } from './read-content-folder.ts';
import { readPublicFiles } from './read-public-files.ts';

/** A content folder, parsed, rendered and checked. */
export interface LoadedSite extends RenderedSite {
  pages: LoadedPage[];
  /** Everything that is wrong with it, sorted. */
  messages: VFileMessage[];
}

export interface LoadedPage extends ParsedPage {
  rendered: RenderedMarkdown;
}

/** What this process made of a page last, by path: while writing, only what changed is done again. */
const known = new Map<string, { job: PageJob; rendered: RenderedMarkdown }>();

/**
 * From a content folder on disk to a checked site: the one way in, for the build and for the checker.
 *
 * @param purpose `lint` leaves out the pages' HTML.
 */
export async function loadSite(path: string, purpose: PageJob['purpose'] = 'render'): Promise<LoadedSite> {
  const folder = await readContentFolder(path);
  const workers = startPageWorkers(folder.pages.length);
  const site = parseSite(folder);
  const pages = await processed(site.pages, purpose, workers).finally(workers.stop);
  const publicFiles = await readPublicFiles(publicDir);
  const messages = sortMessages([
    ...(await publicFaults(publicDir)),
    ...checkSite(site),
    ...checkRenderedSite({ ...site, pages, publicFiles }),
    ...pages.flatMap(({ rendered }) => rendered.messages),
  ]);
  return { ...site, pages, publicFiles, messages: firstMessages(messages) };
}

async function processed(
  pages: readonly ParsedPage[],
  purpose: PageJob['purpose'],
  workers: PageWorkers,
): Promise<LoadedPage[]> {
  const jobs = pages.map(({ body, file, data }) => ({ purpose, body, path: file.path, lang: data?.lang }));
  const news = jobs.filter((job) => !isDeepStrictEqual(known.get(job.path)?.job, job));
  const results = await workers.process(news);
  for (const [index, rendered] of results.entries()) {
    const job = news[index];
    if (job) known.set(job.path, { job, rendered });
  }
  return pages.flatMap((page) => {
    const rendered = known.get(page.file.path)?.rendered;
    return rendered ? [{ ...page, rendered }] : [];
  });
}
