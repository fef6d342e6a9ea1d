/** The addresses at which a server gives a page: `a/b.html` → `/a/b.html`, `/a/b`; `a/index.html` → also `/a/`. */
export function addressesOf(path: string): string[] {
  const folder = /^(.*\/)?index\.html$/.exec(path);
  return [`/${path}`, folder ? `/${folder[1] ?? ''}` : `/${path.replace(/\.html$/, '')}`];
}
