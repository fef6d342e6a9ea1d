import type { Element } from 'hast';
import type { Options } from 'rehype-external-links';

/** How `rehype-external-links` marks a link to another host; `newWindows` then says so to the reader. */
export const externalLinks: Options = {
  target: '_blank',
  rel: ({ properties }: Element) => [...new Set([...written(properties['rel']), 'noopener', 'external'])],
};

function written(rel: Element['properties'][string]): string[] {
  return Array.isArray(rel) ? rel.map(String) : [];
}
