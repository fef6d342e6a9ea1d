import type { SidebarLeaf, SidebarNode, SidebarTree } from './resolve-sidebar.ts';

export interface AdjacentPages {
  previous: SidebarLeaf | undefined;
  next: SidebarLeaf | undefined;
}

/** The pages before and after one in the order of its menu. Links that leave the site are passed over. */
export function adjacentPages(tree: SidebarTree | undefined, permalink: string): AdjacentPages {
  const pages = menuPages(tree?.items ?? []);
  const index = pages.findIndex((page) => page.permalink === permalink);
  if (index === -1) return { previous: undefined, next: undefined };
  return { previous: pages[index - 1], next: pages[index + 1] };
}

/** The pages of a menu, in its order. One that stands there twice counts where it comes first. */
export function menuPages(nodes: readonly SidebarNode[]): SidebarLeaf[] {
  const pages = new Map<string, SidebarLeaf>();
  for (const leaf of leaves(nodes)) {
    if (leaf.permalink !== undefined && !pages.has(leaf.permalink)) pages.set(leaf.permalink, leaf);
  }
  return [...pages.values()];
}

function leaves(nodes: readonly SidebarNode[]): SidebarLeaf[] {
  return nodes.flatMap((node) => ('items' in node ? leaves(node.items) : [node]));
}
