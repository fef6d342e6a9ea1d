import { permalinkHref } from '../permalinks/output-path.ts';
import { menuPages } from '../sidebars/adjacent-pages.ts';
import type { SidebarLeaf, SidebarNode, SidebarTree } from '../sidebars/resolve-sidebar.ts';

/** A page that holds all the pages of a menu, or of a group in it, to be printed at once. */
export interface Printable {
  /** The name of the menu or group. */
  title: string;
  permalink: string;
  href: string;
  pages: SidebarLeaf[];
}

/** The pages to print that a menu asks for, the widest first. */
export function printables({ title, print, items }: SidebarTree): Printable[] {
  return [...printable(title, print, items), ...items.flatMap(below)];
}

/** The narrowest of them that holds a page. */
export function printableOf(tree: SidebarTree, permalink: string): Printable | undefined {
  return printables(tree).findLast(({ pages }) => pages.some((page) => page.permalink === permalink));
}

function below(node: SidebarNode): Printable[] {
  if (!('items' in node)) return [];
  return [...printable(node.label, node.print, node.items), ...node.items.flatMap(below)];
}

function printable(title: string, permalink: string | undefined, items: readonly SidebarNode[]): Printable[] {
  return permalink === undefined ? [] : [{ title, permalink, href: permalinkHref(permalink), pages: menuPages(items) }];
}
