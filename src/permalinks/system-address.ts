/** What the generator, a server or a search engine looks for at the top of a site: no page stands there. */
const SYSTEM =
  /^(?:_astro|_image|_server-islands|_headers|_redirects|_routes|_worker|_nginx|pagefind|styles|partage|icones|robots|site\.webmanifest|sitemap.*|favicon.*)(?:\.html)?$/i;

/**
 * The first part of an address, when it is one that the site or its server needs for itself.
 *
 * @param permalink Starts with a slash.
 */
export function systemAddress(permalink: string): string | undefined {
  const first = permalink.split('/')[1] ?? '';
  return SYSTEM.test(first) ? first : undefined;
}
