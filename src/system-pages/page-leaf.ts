import { permalinkHref } from '../permalinks/output-path.ts';
import type { SidebarLeaf } from '../sidebars/resolve-sidebar.ts';
import type { PageData } from '../site/page-view.ts';

/** A page as an entry of a list. */
export function pageLeaf({ label, title, permalink }: PageData): SidebarLeaf {
  return { label: label ?? title, href: permalinkHref(permalink), permalink };
}
