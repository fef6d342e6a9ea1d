import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { checkRenderedSite } from '../../../src/checks/check-rendered-site.ts';
import { checkSite } from '../../../src/checks/check-site.ts';
import { sortMessages } from '../../../src/checks/sort-messages.ts';
import { renderMarkdown } from '../../../src/markdown/render-markdown.ts';
import { parseSite } from '../../../src/site/parse-site.ts';

/** The files of a content folder by path (`pages/a.md`), and of the public one (`public/images/x.png`). */
export type Files = Readonly<Record<string, string>>;

/** The day of all these checks. */
const TODAY = '2026-06-01';

/** A page with a front matter, on six lines, and a text. */
export function page(text: string, ...frontMatter: string[]): string {
  return ['---', 'layout: page', 'title: Titre', ...frontMatter, '---', '', text, ''].join('\n');
}

/** Everything that is wrong with a site that is not on disk. */
export async function messagesOf(files: Files): Promise<VFileMessage[]> {
  const site = await renderedSite(files);
  return sortMessages([
    ...checkSite(site, TODAY),
    ...checkRenderedSite(site),
    ...site.pages.flatMap(({ rendered }) => rendered.messages),
  ]);
}

/** A site that is not on disk, parsed and rendered. */
export async function renderedSite(files: Files) {
  const site = parseSite({
    path: '',
    pages: sources(files, 'pages/'),
    sidebars: sources(files, 'sidebars/'),
    stylesheets: sources(files, 'styles/'),
    settings: {
      name: 'site.yml',
      file: new VFile({ path: 'site.yml', value: files['site.yml'] ?? 'title: T\nurl: https://t.fr' }),
    },
    ledger: sources(files, 'permalinks.txt')[0],
  });
  const pages = await Promise.all(
    site.pages.map(async (parsed) => ({ ...parsed, rendered: await renderMarkdown(parsed.body, parsed.file.path) })),
  );
  const publicFiles = sources(files, 'public/').map(({ name }) => name);
  return { ...site, pages, publicFiles };
}

/** What `messagesOf` finds, as `file:line rule reason`; warnings start with `?`. What nobody leads to is left out. */
export async function told(files: Files): Promise<string[]> {
  return (await messagesOf(files))
    .filter(({ ruleId }) => ruleId !== 'unreachable-page')
    .map(({ file, line, ruleId, reason, fatal }) => `${fatal ? '' : '?'}${file}:${line} ${ruleId} ${reason}`);
}

function sources(files: Files, folder: string) {
  return Object.entries(files)
    .filter(([path]) => path.startsWith(folder))
    .map(([path, value]) => ({ name: path.slice(folder.length), file: new VFile({ path, value }) }));
}
