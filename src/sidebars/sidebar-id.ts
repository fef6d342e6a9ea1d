/**
 * What a page's `sidebar` names: `sidebar-approche.html` and `sidebar-approche` are both
 * `content/sidebars/approche.yml`, whose id is `approche`.
 */
export function sidebarId(written: string): string {
  return written.replace(/^sidebar-/, '').replace(/\.html$/, '');
}

/** The id of a file of `content/sidebars`. */
export function sidebarFileId(name: string): string {
  return name.replace(/\.ya?ml$/, '');
}

/** The name by which pages know a sidebar. */
export function sidebarName(id: string): string {
  return `sidebar-${id}.html`;
}
