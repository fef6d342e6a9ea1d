import type { JekyllLayout } from './jekyll-layouts.ts';
import type { JekyllDocument } from './jekyll-site.ts';

/** Our layout that has room for a side menu. */
export const WITH_MENU = 'with-sidebar';
export const LAYOUTS: readonly string[] = [WITH_MENU, 'page', 'default'];

type Layouts = ReadonlyMap<string, JekyllLayout>;

/** The layout of ours that comes nearest to that of a page. */
export function ourLayout({ layout, sidebar }: JekyllDocument['data'], layouts: Layouts): string {
  return nearestLayout(String(layout), layouts, sidebar !== undefined) ?? (sidebar === undefined ? 'page' : WITH_MENU);
}

/** The first of our layouts in which a layout stands; or ours with a menu, where it shows one of its own. */
function nearestLayout(name: string, layouts: Layouts, namesMenu: boolean): string | undefined {
  for (let at: string | undefined = name, left = layouts.size; at !== undefined && left >= 0; left -= 1) {
    const layout = layouts.get(at);
    if (namesMenu && layout?.hasMenu && !LAYOUTS.includes(name)) return WITH_MENU;
    if (LAYOUTS.includes(at)) return at;
    at = layout?.parent;
  }
  return undefined;
}
