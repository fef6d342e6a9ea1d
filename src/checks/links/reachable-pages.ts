import type { VFileMessage } from 'vfile-message';
import { normalisePermalink } from '../../permalinks/normalise-permalink.ts';
import { flattenItems } from '../../sidebars/flatten-items.ts';
import { isInFolder } from '../../sidebars/resolve-sidebar.ts';
import type { SidebarItem } from '../../sidebars/schema.ts';
import type { RenderedPage, RenderedSite } from '../rendered-site.ts';
import { warning } from '../rule.ts';
import { addressKey } from './address-key.ts';
import type { ResolvedLink } from './link-rule.ts';

/**
 * Something leads to each page: a menu, a breadcrumb, a link of another page, the header or the footer. The front
 * page and the error page are found without. As long as a menu or a page can't be read, nobody knows.
 */
export function reachablePages({ pages, sidebars }: RenderedSite, links: readonly ResolvedLink[]): VFileMessage[] {
  if (sidebars.some(({ data }) => !data) || !pages.every(isRead)) return [];
  const items = sidebars.flatMap(({ data }) => flattenItems(data?.items ?? [])).map(({ item }) => item);
  const folders = items.flatMap(({ folder }) => folder ?? []);
  const reached = new Set([...items.flatMap(menuKeys), ...pages.flatMap(breadcrumbKeys), ...links.flatMap(linkKeys)]);
  return pages.filter(needsLink).flatMap(({ name, permalink = '', file }) => {
    if (reached.has(addressKey(permalink)) || folders.some((folder) => isInFolder(name, folder))) return [];
    const reason = `Aucun menu ni aucune autre page ne mène à « ${permalink} » : les visiteurs ne la trouveront pas. Ajoutez « - page: ${permalink} » à un menu de content/sidebars, ou un lien dans une page voisine.`;
    return [warning(file, { line: 1, column: 1 }, reason, 'unreachable-page')];
  });
}

function isRead({ data, permalink, rendered }: RenderedPage): boolean {
  return data !== undefined && permalink !== undefined && rendered.facts !== undefined;
}

function needsLink({ data, permalink = '/' }: RenderedPage): boolean {
  return !data?.draft && !['/', '/404'].includes(addressKey(permalink));
}

function menuKeys({ page }: SidebarItem): string[] {
  const result = page === undefined ? undefined : normalisePermalink(page);
  return result && 'permalink' in result ? [addressKey(result.permalink)] : [];
}

/** Where a page writes no breadcrumbs, they are the pages above it: `/a/b/c` → `/a`, `/a/b`. */
function breadcrumbKeys({ data, permalink = '' }: RenderedPage): string[] {
  if (!data || data.draft || data.breadcrumbs) return [];
  const segments = addressKey(permalink).split('/').slice(1, -1);
  return segments.map((_, index) => `/${segments.slice(0, index + 1).join('/')}`);
}

function linkKeys({ target, from }: ResolvedLink): string[] {
  if (target.kind !== 'page' || target.published.page === from || from?.data?.draft) return [];
  return [addressKey(target.published.page.permalink ?? '')];
}
