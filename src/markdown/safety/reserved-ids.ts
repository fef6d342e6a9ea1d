/**
 * What the ids that the layouts give start with. Headings get theirs from their text, in lower case: none can be the
 * same as one of these.
 */
const LAYOUT_PREFIX = 'Site-';

/** The top of every page, and a variable of the DSFR's: an element of that id would stand for it. */
const OTHERS: readonly string[] = ['top', 'dsfr'];

/** What is wrong with an id (or the `name` of an anchor), as a French sentence, or nothing. */
export function reservedIdFault(id: string): string | undefined {
  if (!id.startsWith(LAYOUT_PREFIX) && !OTHERS.includes(id)) return undefined;
  const other = `${id.toLowerCase()}-de-la-page`;
  return `L’identifiant « ${id} » est celui d’une partie de toutes les pages. Donnez-en un autre, par exemple « ${other} » ; pour un titre, à la fin de sa ligne : {#${other}}.`;
}
