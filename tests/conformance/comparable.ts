import type { PageFacts } from './page-facts.ts';

/** The facts of a page and where it is published, as the files in `expected/` hold them. */
export interface PublishedPage extends Omit<PageFacts, 'nesting'> {
  output: string;
  /** Unknown for some corpora. */
  nesting?: string[];
}

/**
 * A published page, in a form that is equal for two pages that say the same, and of which a diff is easy to read.
 * Folded: addresses of this site with and without its name, percent-encoding; the text is cut into sentences.
 */
export function comparable({ output, headings, links, images, frames, text, nesting }: PublishedPage) {
  return {
    output,
    headings: headings.map(({ level, id, text }) => `${'#'.repeat(level)} ${text} {${id ?? 'no id'}}`),
    links: links.map(foldedAddress),
    images: images.map(foldedAddress),
    frames: frames.map(foldedAddress),
    text: text.split(/(?<=[.;:!?…]) /),
    nesting,
  };
}

function foldedAddress(address: string): string {
  const path = address.replace(/^https:\/\/beta\.gouv\.fr(?=\/)/, '');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
