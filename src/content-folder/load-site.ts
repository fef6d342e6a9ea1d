import type { VFileMessage } from 'vfile-message';
import { checkRenderedSite } from '../checks/check-rendered-site.ts';
import { checkSite } from '../checks/check-site.ts';
import { sortMessages } from '../checks/sort-messages.ts';
import { type RenderedMarkdown, renderMarkdown } from '../markdown/render-markdown.ts';
import { type ParsedPage, type ParsedSite, parseSite } from '../site/parse-site.ts';
import { publicDir } from './public-dir.ts';
import { readContentFolder } from './read-content-folder.ts';
import { readPublicFiles } from './read-public-files.ts';

/** A content folder, parsed, rendered and checked. */
export interface LoadedSite extends ParsedSite {
  pages: LoadedPage[];
  /** Everything that is wrong with it, sorted. */
  messages: VFileMessage[];
}

export interface LoadedPage extends ParsedPage {
  rendered: RenderedMarkdown;
}

/** What this process rendered last, by path: while writing, only what changed is rendered again. */
const renderings = new Map<string, { body: string; lang: string | undefined; rendered: Promise<RenderedMarkdown> }>();

/** From a content folder on disk to a checked site: the one way in, for the build and for the checker. */
export async function loadSite(path: string): Promise<LoadedSite> {
  const site = parseSite(await readContentFolder(path));
  const pages = await Promise.all(site.pages.map(renderPage));
  const publicFiles = await readPublicFiles(publicDir);
  const messages = sortMessages([
    ...checkSite(site),
    ...checkRenderedSite({ ...site, pages, publicFiles }),
    ...pages.flatMap(({ rendered }) => rendered.messages),
  ]);
  return { ...site, pages, messages };
}

async function renderPage(page: ParsedPage): Promise<LoadedPage> {
  const { body, file, data } = page;
  const known = renderings.get(file.path);
  const isSame = known?.body === body && known.lang === data?.lang;
  const rendered = isSame ? known.rendered : renderMarkdown(body, file.path, data?.lang);
  renderings.set(file.path, { body, lang: data?.lang, rendered });
  return { ...page, rendered: await rendered };
}
