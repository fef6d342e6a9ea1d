import type { AnchorFact } from '../../markdown/page-facts.ts';
import type { PageRule } from '../rendered-site.ts';
import { warning } from '../rule.ts';

/**
 * Each id stands once in a page: a link to it leads to the first only. One that is written twice, and one that is
 * also the automatic id of a heading, are told apart.
 */
export const duplicateIds: PageRule = ({ file, rendered: { facts } }) => {
  const first = new Map<string, AnchorFact>();
  return (facts?.anchors ?? []).flatMap((anchor) => {
    const { name, place } = anchor;
    const other = first.get(name);
    if (!other) {
      first.set(name, anchor);
      return [];
    }
    const heading = [anchor, other].find(isAutomatic)?.heading;
    if (heading !== undefined) {
      const reason = `L’identifiant « ${name} » est aussi celui du titre « ${heading} » : un lien vers « #${name} » ne mène qu’au premier des deux. Donnez-en un autre à ce qui n’est pas le titre.`;
      return [warning(file, place, reason, 'taken-heading-id')];
    }
    const reason = `L’identifiant « ${name} » est déjà pris ligne ${other.place.line}. Donnez-en un autre, par exemple « ${name}-2 ».`;
    return [warning(file, place, reason, 'duplicate-id')];
  });
};

/** Whether an id was made from its heading's text. Typography may have changed the spaces since. */
function isAutomatic({ name, heading }: AnchorFact): boolean {
  return heading !== undefined && letters(heading) === letters(name);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
