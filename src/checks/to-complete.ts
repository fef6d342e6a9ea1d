import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { VFileMessage } from 'vfile-message';
import { type Rule, warning } from './rule.ts';

/** What the author of a text has left to others: `[à compléter : la date]`. */
const MARK = /\[à compléter(?: ?: ?[^[\]]*)?\]/giu;

/** Nothing is left to be filled in, in pages, menus and settings. */
export const toComplete: Rule = ({ pages, sidebars, settings }) =>
  [...pages, ...sidebars, settings].flatMap(({ file }) => marksIn(file));

function marksIn(file: VFile): VFileMessage[] {
  const text = String(file).normalize('NFC');
  const places = location(text);
  return [...text.matchAll(MARK)].flatMap(({ 0: mark, index }) => {
    const place = places.toPoint(index);
    const reason = `« ${mark.replace(/\s+/g, ' ')} » est à remplir avant la mise en ligne. Écrivez à sa place ce qu’il demande.`;
    return place ? [warning(file, place, reason, 'to-complete')] : [];
  });
}
