import type { SidebarItem } from './schema.ts';

/** Every entry of a menu, groups before what they hold, with its place in the YAML below `path`. */
export function flattenItems(
  items: readonly SidebarItem[],
  path: readonly PropertyKey[] = [],
): { item: SidebarItem; path: readonly PropertyKey[] }[] {
  return items.flatMap((item, index) => [
    { item, path: [...path, index] },
    ...flattenItems(item.items ?? [], [...path, index, 'items']),
  ]);
}
