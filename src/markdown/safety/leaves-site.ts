/** Whether an address leads out of the site, as a browser reads it. `siteUrl` is the site's public address. */
export function leavesSite(address: string, siteUrl = 'https://site.invalid'): boolean {
  const url = URL.parse(address, siteUrl);
  return url === null || url.host.replace(/^www\./, '') !== new URL(siteUrl).host.replace(/^www\./, '');
}
