import type { MenuPage } from '../sidebars/resolve-sidebar.ts';
import type { PageData } from '../site/page-view.ts';

/** A page that the generator writes: no file, so no front matter but what is given here. */
export function systemPage(permalink: string, title: string, more: Partial<PageData> = {}): MenuPage & PageData {
  return { name: '', layout: 'page', permalink, title, ...more };
}
