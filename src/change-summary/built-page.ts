import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from '../markdown/visit.ts';

/** What is worth comparing of a page that was published. */
export interface BuiltPage {
  /** The file, below the output folder. */
  path: string;
  title: string;
  /** The content as HTML: `main` without its menus. What surrounds all pages is left out. */
  content: string;
  /** The whole file. */
  html: string;
  /** Where the page sends its visitors on to, if it is a redirect. */
  redirectsTo: string | undefined;
  /** The files of the site that a browser loads with it, below the output folder. */
  loads: string[];
}

/** Reads a page. Pure. */
export function builtPage(path: string, html: string): BuiltPage {
  const tree = fromHtml(html);
  const page: BuiltPage = { path, title: '', content: '', html, redirectsTo: undefined, loads: [] };
  visit(tree, 'element', (element) => {
    if (element.tagName === 'title' && page.title === '') page.title = textOf(element).trim();
    if (element.tagName === 'main') page.content = contentOf(element);
    page.redirectsTo ??= redirectOf(element);
    page.loads.push(...loadedBy(element).flatMap((address) => localPath(address, path)));
  });
  return page;
}

/** The name of a built file changes with what is in it, which is another matter. */
const HASHED = /(\/_astro\/[^"\s]*?)\.[\w-]{8}(\.\w+)/g;

function contentOf(main: Element): string {
  const copy: Root = { type: 'root', children: structuredClone(main.children) };
  visit(copy, 'element', (element, index, parent) => {
    if (element.tagName !== 'nav' || index === undefined || !parent) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return toHtml(copy).replaceAll(HASHED, '$1$2').trim();
}

function redirectOf({ tagName, properties }: Element): string | undefined {
  if (tagName !== 'meta' || !/^refresh$/i.test(String(properties['httpEquiv']))) return undefined;
  return /url=\s*['"]?([^'"]+)/i.exec(String(properties['content']))?.[1];
}

function loadedBy({ tagName, properties }: Element): unknown[] {
  if (tagName === 'link') {
    return /\b(?:stylesheet|preload|modulepreload)\b/.test(String(properties['rel'])) ? [properties['href']] : [];
  }
  return ['script', 'img', 'source', 'iframe'].includes(tagName) ? [properties['src']] : [];
}

const BASE = 'https://site.invalid';

function localPath(address: unknown, from: string): string[] {
  if (typeof address !== 'string' || !URL.canParse(address, `${BASE}/${from}`)) return [];
  const url = new URL(address, `${BASE}/${encodeURI(from)}`);
  return url.origin === BASE ? [decodeURIComponent(url.pathname).slice(1)] : [];
}
