/**
 * The permalink of a page that gives none: its path below `pages/`, without extension.
 * `approche/fast.md` → `/approche/fast`, `approche/index.md` → `/approche/`.
 */
export function defaultPermalink(pathBelowPages: string): string {
  const path = pathBelowPages.replaceAll('\\', '/').replace(/\.mdx?$/, '');
  return `/${path.replace(/(^|\/)index$/, '$1')}`;
}
