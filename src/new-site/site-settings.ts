import { parseDocument } from 'yaml';

/**
 * The text of a new site's `site.yml`: the template's, its comments included, with the site's own name and address.
 */
export function siteSettings(template: string, { name, url }: { name: string; url: string }): string {
  const document = parseDocument(template);
  document.set('title', name);
  document.set('url', url);
  return document.toString({ lineWidth: 0 });
}
