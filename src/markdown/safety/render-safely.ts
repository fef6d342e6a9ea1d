import { VFile } from 'vfile';
import { fault } from '../../checks/rule.ts';
import { awaitedLater } from '../../safety/awaited-later.ts';
import { quietly } from '../../safety/quietly.ts';
import { isTimeUp, withinTime } from '../../safety/within-time.ts';
import type { RenderedMarkdown } from '../render-markdown.ts';
import { densestLine } from './densest-line.ts';

/** An ordinary page takes some thousandths of a second, a very long one half a second. */
const MILLISECONDS = 2500;
/** How long the pages that share a limit may take, all of them. */
const SHARED_MILLISECONDS = 1500;

/** A page's Markdown, and its path for messages. */
interface Page {
  body: string;
  path: string;
}

/**
 * Renders some tens of pages as `renderSafely` does. A limit of time is a thread of its own, which costs as much as
 * half a page: they share one, and each has its own only once something went wrong.
 */
export async function renderAllSafely<P extends Page>(
  pages: readonly P[],
  render: (page: P) => Promise<RenderedMarkdown>,
): Promise<RenderedMarkdown[]> {
  // When time is up, no one waits any more for what had failed before that.
  const start = (page: P) => awaitedLater(render(page));
  try {
    return await Promise.all(quietly(() => withinTime(SHARED_MILLISECONDS, () => pages.map(start))));
  } catch {
    const results: RenderedMarkdown[] = [];
    for (const page of pages) results.push(await renderSafely(page, () => render(page)));
    return results;
  }
}

/**
 * Renders a page so that nothing in it stops the others: whatever is thrown, or takes too long, is a fault of this page.
 *
 * @param render Starts at once, without awaiting anything first: see `withinTime`.
 */
async function renderSafely({ body, path }: Page, render: () => Promise<RenderedMarkdown>): Promise<RenderedMarkdown> {
  try {
    return await quietly(() => withinTime(MILLISECONDS, render));
  } catch (error) {
    const message = fault(
      new VFile({ path }),
      { line: densestLine(body), column: 1 },
      reasonOf(error),
      'unreadable-page',
    );
    return { html: '', headings: [], messages: [message], facts: undefined };
  }
}

function reasonOf(error: unknown): string {
  if (isTimeUp(error)) {
    return `Cette page ne se laisse pas lire en ${(MILLISECONDS / 1000).toLocaleString('fr-FR')} secondes. C’est ici qu’elle est la plus chargée en signes (>, *, [, <, |…) : retirez ceux qui se répètent, ou coupez la page en plusieurs.`;
  }
  if (error instanceof RangeError) {
    return 'Cette page ne se laisse pas lire : trop d’éléments y sont les uns dans les autres. C’est ici qu’elle est la plus chargée en signes (>, *, [, <…) : retirez ceux qui se répètent.';
  }
  // Astro puts a line with the path before what was thrown.
  const thrown = String(error).split('\n').at(-1);
  return `Cette page ne se laisse pas lire (${thrown}). C’est un défaut du générateur : signalez-le aux développeurs, avec cette page. En attendant, retirez ce que vous venez d’y ajouter.`;
}
