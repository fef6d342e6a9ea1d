/**
 * The files that a server may answer an address with, the likeliest first: `/a/b` → `a/b`, `a/b.html`,
 * `a/b/index.html`. It does so however the page's own address ends.
 *
 * @param path A decoded path that starts with a slash.
 * @returns paths below the output folder.
 */
export function servedFiles(path: string): string[] {
  const form = path.slice(1);
  if (path.endsWith('/')) return [`${form}index.html`, `${form.slice(0, -1)}.html`];
  return [form, `${form}.html`, `${form}/index.html`];
}
