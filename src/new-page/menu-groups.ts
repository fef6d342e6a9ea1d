import { normalisePermalink } from '../permalinks/normalise-permalink.ts';
import { isInFolder } from '../sidebars/resolve-sidebar.ts';
import type { Sidebar, SidebarItem } from '../sidebars/schema.ts';
import type { ParsedPage } from '../site/parse-site.ts';

/** A list of entries in a menu: its first level, or a group. */
export interface MenuGroup {
  /** The labels on the way to it (`Se former > Cours`); `.` for the first level. */
  name: string;
  label: string;
  /** Where its entries stand in the YAML file. */
  path: (string | number)[];
  /** The folder whose pages it lists by itself. */
  folder: string | undefined;
  entries: MenuEntry[];
}

export interface MenuEntry {
  /** As the menu shows it. */
  label: string;
  /** Absent for a group. */
  address: string | undefined;
}

/** Where a new entry goes: before the entry that is now at `index` of the list at `path`. */
export interface MenuPlace {
  path: (string | number)[];
  index: number;
}

export const FIRST_LEVEL = '.';

/** Every list of a menu that an entry can be added to, from the top. */
export function menuGroups(sidebar: Sidebar, pages: readonly ParsedPage[]): MenuGroup[] {
  const entryOf = (item: SidebarItem): MenuEntry => ({
    label: item.label ?? pageLabel(item, pages),
    address: item.page ?? item.link,
  });
  const below = (items: readonly SidebarItem[], path: (string | number)[], names: string[]): MenuGroup[] =>
    items.flatMap((item, index) => {
      if (item.items === undefined && item.folder === undefined) return [];
      const { label = '', items: inner = [], folder } = item;
      const [here, way] = [
        [...path, index, 'items'],
        [...names, label],
      ];
      const group = { name: way.join(' > '), label, path: here, folder, entries: inner.map(entryOf) };
      return [group, ...below(inner, here, way)];
    });
  const { title, items } = sidebar;
  const firstLevel = { name: FIRST_LEVEL, label: title, path: ['items'], folder: undefined };
  return [{ ...firstLevel, entries: items.map(entryOf) }, ...below(items, ['items'], [])];
}

/** The group that shows a section's pages without being told of each. */
export function groupListing(groups: readonly MenuGroup[], section: string): MenuGroup | undefined {
  const anyPage = section === '' ? 'page.md' : `${section}/page.md`;
  return groups.find(({ folder }) => folder !== undefined && isInFolder(anyPage, folder));
}

function pageLabel(item: SidebarItem, pages: readonly ParsedPage[]): string {
  const written = item.page ?? item.link ?? '';
  const result = normalisePermalink(written);
  const page = pages.find(({ permalink }) => 'permalink' in result && permalink === result.permalink);
  return page?.data?.label ?? page?.data?.title ?? written;
}
