import { normalisePermalink } from '../permalinks/normalise-permalink.ts';
import { outputPath, permalinkHref } from '../permalinks/output-path.ts';
import type { Sidebar, SidebarItem } from './schema.ts';

/** What a menu needs to know of a page. */
export interface MenuPage {
  /** The file's path below `pages/`. */
  name: string;
  permalink: string;
  title: string;
  label?: string | undefined;
  order?: number | undefined;
}

/** A menu ready to be drawn: every entry has its text, and its address or its own entries. */
export interface SidebarTree {
  title: string;
  picture?: SidebarPicture | undefined;
  /** Where all its pages are to be printed at once. */
  print?: string | undefined;
  items: SidebarNode[];
}
export interface SidebarPicture {
  src: string;
  alt: string;
  /** In pixels, when the file tells. */
  width?: number;
  height?: number;
}
export type SidebarNode = SidebarLeaf | SidebarBranch;
export interface SidebarLeaf {
  label: string;
  href: string;
  /** Set when the entry is a page of this site. */
  permalink?: string;
}
export interface SidebarBranch {
  label: string;
  print?: string | undefined;
  items: SidebarNode[];
}

/** Puts pages into a menu: labels, addresses, and the pages of the folders it lists. */
export function resolveSidebar(sidebar: Sidebar, pages: readonly MenuPage[]): SidebarTree {
  const byOutput = new Map(pages.map((page) => [outputPath(page.permalink), page]));

  const resolve = (item: SidebarItem): SidebarNode[] => {
    if (item.link !== undefined) return [{ label: item.label ?? item.link, href: item.link }];
    if (item.page !== undefined) return leaf(findPage(item.page), item.label);
    const listed = pages
      .filter(({ name }) => item.folder !== undefined && isInFolder(name, item.folder))
      .sort(byOrderThenLabel);
    const items = [...(item.items ?? []).flatMap(resolve), ...listed.flatMap((page) => leaf(page))];
    return items.length > 0 ? [{ label: item.label ?? '', print: item.print, items }] : [];
  };
  const findPage = (written: string): MenuPage | undefined => {
    const result = normalisePermalink(written);
    return 'permalink' in result ? byOutput.get(outputPath(result.permalink)) : undefined;
  };
  const { title, picture, print } = sidebar;
  return { title, picture, print, items: sidebar.items.flatMap(resolve) };
}

/** Whether a page stands directly in a folder of `pages/`. */
export function isInFolder(name: string, folder: string): boolean {
  return name.slice(0, Math.max(0, name.lastIndexOf('/'))) === folder.replace(/^\/|\/$/g, '');
}

function leaf(page: MenuPage | undefined, label?: string): SidebarLeaf[] {
  if (!page) return [];
  return [{ label: label ?? page.label ?? page.title, href: permalinkHref(page.permalink), permalink: page.permalink }];
}

function byOrderThenLabel(a: MenuPage, b: MenuPage): number {
  const order = (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY);
  return order || (a.label ?? a.title).localeCompare(b.label ?? b.title, 'fr');
}
