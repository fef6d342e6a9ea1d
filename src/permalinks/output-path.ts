/**
 * Jekyll's rules from a permalink to the file that is published, and back to
 * the address that visitors use.
 */

/**
 * Where a page is written, below the output folder.
 *
 * Follows Jekyll: `/a/b` → `a/b.html`, `/a/` → `a/index.html`, `/a/b.html` as it is.
 * @see https://jekyllrb.com/docs/permalinks/
 * @param permalink A normalised permalink (see `normalisePermalink`).
 */
export function outputPath(permalink: string): string {
  const path = permalink.slice(1);
  if (path === '' || path.endsWith('/')) return `${path}index.html`;
  return path.endsWith('.html') ? path : `${path}.html`;
}

/** Which of the two route files writes a permalink, and under which value of its parameter. */
export interface RouteOf {
  /** `folder` writes `…/index.html`, `file` any other name. */
  kind: 'file' | 'folder';
  /** Absent for the root of the site. */
  parameter: string | undefined;
}

/** The route by which Astro (`build.format: 'preserve'`) writes `outputPath(permalink)`. */
export function routeOf(permalink: string): RouteOf {
  const path = outputPath(permalink);
  const folder = /^(?:(.*)\/)?index\.html$/.exec(path);
  return folder
    ? { kind: 'folder', parameter: folder[1] }
    : { kind: 'file', parameter: path.slice(0, -'.html'.length) };
}

/** The permalink as it stands in an `href`: percent-encoded, slashes kept. */
export function permalinkHref(permalink: string): string {
  return encodeURI(permalink);
}
