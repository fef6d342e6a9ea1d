import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { defaultPermalink } from '../../src/permalinks/default-permalink.ts';
import { outputPath } from '../../src/permalinks/output-path.ts';

/** A page to build, as every generator can have it. */
export interface BenchPage {
  /** Its address: `/lot-7/approche/acceleration`. The file stands at the same path, plus `.md`. */
  path: string;
  title: string;
  description: string | undefined;
  /** Markdown, without front matter. */
  body: string;
}

/**
 * As many pages as asked for, out of the Markdown files of a folder. No two are the same: each set of copies (a «lot»)
 * has its own addresses, and its links lead to the pages of its own set; each page ends with a link to the next one.
 *
 * @throws When the folder holds no Markdown.
 */
export function multiplyPages(folder: string, count: number): BenchPage[] {
  const sources = readSources(folder);
  if (sources.length === 0) throw new Error(`No Markdown file in ${folder}.`);
  const pages = Array.from({ length: count }, (_, index) => {
    const lot = Math.floor(index / sources.length) + 1;
    const { path, title, description, body } = sources[index % sources.length] as BenchPage;
    return {
      path: `/lot-${lot}${path}`,
      title: `${title} (${index + 1})`,
      description: description && `${description} (${index + 1})`,
      body: withLinksInto(body, `/lot-${lot}`, sources),
    };
  });
  return pages.map((page, index) => {
    const next = pages[(index + 1) % pages.length] as BenchPage;
    return {
      ...page,
      body: `${page.body.trimEnd()}\n\n[Lire la page ${index + 1}, « ${next.title} »](${next.path})\n`,
    };
  });
}

function readSources(folder: string): BenchPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const { data, content } = matter(readFileSync(join(folder, name), 'utf8'));
      const permalink = String(data['permalink'] ?? defaultPermalink(name));
      const path = `/${outputPath(permalink).replace(/(?:(?<=^|\/)index)?\.html$/, '')}`.replace(/\/$/, '');
      return {
        path: path || '/accueil',
        title: String(data['title']),
        description: data['description'],
        body: content,
      };
    });
}

/** Links between the sources lead from copy to copy: `](/a/b)` → `](/lot-7/a/b)`. */
function withLinksInto(body: string, lot: string, sources: readonly BenchPage[]): string {
  const paths = new Set(sources.map(({ path }) => path));
  return body.replaceAll(/(\]\(|href=")(\/[^)\s"#?]*?)(\.html|\/)?(?=[)\s"#?])/g, (whole, start, path) =>
    paths.has(path) ? `${start}${lot}${path}` : whole,
  );
}
