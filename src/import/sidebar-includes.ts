import { sidebarId } from '../sidebars/sidebar-id.ts';
import { convertSidebar } from './convert-sidebar.ts';
import type { Converted } from './converted.ts';
import type { JekyllDocument, JekyllSite } from './jekyll-site.ts';
import type { LiquidSite } from './liquid-engine.ts';

/** The menus of a site, as data: one a file. */
export function sidebarIncludes(
  documents: readonly JekyllDocument[],
  liquid: LiquidSite,
  site: JekyllSite,
): Promise<Converted[]> {
  return Promise.all(includePaths(documents, site).map((path) => convertInclude(path, liquid, documents, site)));
}

/** The includes that pages name as their sidebar, and those that are called so. */
function includePaths(documents: readonly JekyllDocument[], { texts }: JekyllSite): string[] {
  const named = new Set(
    documents.flatMap(({ data }) => (typeof data['sidebar'] === 'string' ? [sidebarId(data['sidebar'])] : [])),
  );
  return [...texts.keys()].filter((path) => {
    const name = /^_includes\/(?:.*\/)?([^/]+\.html)$/.exec(path)?.[1];
    return name !== undefined && (name.startsWith('sidebar-') || named.has(sidebarId(name)));
  });
}

async function convertInclude(
  path: string,
  { engine, scope }: LiquidSite,
  documents: readonly JekyllDocument[],
  { texts }: JekyllSite,
): Promise<Converted> {
  const source = texts.get(path) ?? '';
  const { yaml, notes } = convertSidebar(path, await rendered(), documents);
  const target = `sidebars/${sidebarId(path.replace(/^.*\//, ''))}.yml`;
  return { files: yaml === undefined ? [] : [{ target, source: path, text: yaml }], notes };

  /** What marks the current page is not kept: the generator does it. */
  async function rendered(): Promise<string> {
    try {
      return String(await engine.parseAndRender(source, { site: scope, page: { url: '' } }));
    } catch {
      return source.replaceAll(/\{%[\s\S]*?%\}/g, '').replaceAll(/\{\{\s*site\.(?:base)?url\s*\}\}/g, '');
    }
  }
}
