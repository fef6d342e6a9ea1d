import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type LoadedSite, loadSite } from '../../src/content-folder/load-site.ts';
import type { Sample } from './samples.ts';

export interface SampleSite extends LoadedSite {
  folder: string;
  /** What the checker says of a sample: `line rule: reason`. */
  messagesOf(sample: Sample): string[];
  /** What a sample of Markdown becomes. */
  htmlOf(sample: Sample): string;
}

/** What is said of any page that nothing leads to, or of any day that has passed: not of a sample. */
const EXPECTED = ['unreachable-page', 'review-due'];

/** Which file of a content folder a sample is, and what that file holds; nothing for a sample that is no content. */
const FILES: Readonly<Record<string, (sample: Sample) => [path: string, text: string]>> = {
  markdown: (sample) => [`pages/exemples/${sample.line}.md`, frontMatter(sample) + sample.text],
  mdx: (sample) => [`pages/exemples/${sample.line}.mdx`, frontMatter(sample) + sample.text],
  'markdown page': ({ text }) => ['pages/approche/ma-page.md', text],
  'yaml en-tête': ({ line, text }) => [
    `pages/exemples/${line}.md`,
    `---\nlayout: page\ntitle: L’exemple\n${text}\n---\n`,
  ],
  'yaml menu': ({ line, text }) => [`sidebars/${line}.yml`, `title: Le menu\nitems:\n${text}`],
};

/** The site's own content with every sample added to it, checked as a whole: links between them are followed. */
export async function sampleSite(samples: readonly Sample[]): Promise<SampleSite> {
  const folder = await copyContent(samples.map(fileOf).filter((file) => file !== undefined));
  const site = await loadSite(folder);
  const read = new Set([...site.pages, ...site.sidebars].map(({ file }) => file.path));
  const pathOf = (sample: Sample) => {
    const path = join(folder, fileOf(sample)?.[0] ?? '');
    if (!read.has(path)) throw new Error(`The sample on line ${sample.line} was not read.`);
    return path;
  };
  return {
    ...site,
    folder,
    messagesOf: (sample) =>
      site.messages
        .filter(({ file, ruleId }) => file === pathOf(sample) && !EXPECTED.includes(ruleId ?? ''))
        .map(({ line, ruleId, reason }) => `${line} ${ruleId}: ${reason}`),
    htmlOf: (sample) => site.pages.find(({ file }) => file.path === pathOf(sample))?.rendered.html ?? '',
  };
}

/** A copy of `content/` with some files added. */
export async function copyContent(files: readonly [path: string, text: string][]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'contributing-'));
  await cp('content', folder, { recursive: true });
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** Nothing for a sample that is not content. */
export function fileOf(sample: Sample): [path: string, text: string] | undefined {
  return FILES[sample.kind]?.(sample);
}

function frontMatter({ line }: Sample): string {
  return `---\nlayout: page\ntitle: L’exemple ${line}\npermalink: /exemples/${line}\n---\n\n`;
}
