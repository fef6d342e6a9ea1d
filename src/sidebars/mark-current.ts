import type { SidebarNode, SidebarPicture, SidebarTree } from './resolve-sidebar.ts';

export type MarkedNode =
  | { label: string; href: string; current: boolean }
  /** `open`: the current page is below. */
  | { label: string; open: boolean; items: MarkedNode[] };

export interface MarkedSidebar {
  title: string;
  picture: SidebarPicture | undefined;
  items: MarkedNode[];
}

/** The menu as one page sees it: its own entry is current, the branches that hold it are open. */
export function markCurrent(tree: SidebarTree, permalink: string): MarkedSidebar {
  const mark = (node: SidebarNode): MarkedNode => {
    if ('href' in node) return { label: node.label, href: node.href, current: node.permalink === permalink };
    const items = node.items.map(mark);
    return { label: node.label, open: items.some(holdsCurrent), items };
  };
  return { title: tree.title, picture: tree.picture, items: tree.items.map(mark) };
}

function holdsCurrent(node: MarkedNode): boolean {
  return 'open' in node ? node.open : node.current;
}
