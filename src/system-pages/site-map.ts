import { outputPath } from '../permalinks/output-path.ts';
import type { SidebarLeaf, SidebarNode } from '../sidebars/resolve-sidebar.ts';
import type { SiteView } from '../site/page-view.ts';
import { pageLeaf } from './page-leaf.ts';

/** A menu, or what is in none. */
export interface SiteMapSection {
  title: string;
  items: SidebarNode[];
}

/**
 * Every page of a site, once: menu by menu in their order, then those that no menu has, by name. The error page is
 * left out.
 *
 * @param generated The pages that have no file, to be listed with the others.
 * @see RGAA 12.3
 */
export function siteMap(site: SiteView, generated: readonly SidebarLeaf[] = []): SiteMapSection[] {
  const listed = new Set<string>();
  const menus = [...site.sidebars.values()].map(({ title, items }) => ({ title, items: newPages(items, listed) }));
  const others = [...site.pages.map(pageLeaf), ...generated]
    .filter(({ permalink = '' }) => !listed.has(permalink) && outputPath(permalink) !== '404.html')
    .sort((a, b) => a.label.localeCompare(b.label, 'fr'));
  return [...menus, { title: 'Autres pages', items: others }].filter(({ items }) => items.length > 0);
}

/** The pages of a menu that are not listed yet, in the groups where they stand. */
function newPages(nodes: readonly SidebarNode[], listed: Set<string>): SidebarNode[] {
  return nodes.flatMap((node): SidebarNode[] => {
    if ('items' in node) {
      const items = newPages(node.items, listed);
      return items.length > 0 ? [{ ...node, items }] : [];
    }
    if (node.permalink === undefined || listed.has(node.permalink)) return [];
    listed.add(node.permalink);
    return [node];
  });
}
