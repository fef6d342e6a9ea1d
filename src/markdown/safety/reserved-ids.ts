/**
 * The ids that the layouts give to parts of every page: a link to `#contenu` leads to the first of two, and programs
 * find the wrong one. Also what is a variable of the DSFR's: an element of that id would stand for it.
 */
export const RESERVED_IDS: readonly string[] = [
  'bouton-affichage',
  'bouton-affichage-mobile',
  'bouton-menu',
  'bouton-recherche',
  'contenu',
  'dsfr',
  'fil-d-ariane',
  'menu',
  'menu-lateral',
  'menu-lateral-entrees',
  'menu-lateral-titre',
  'menu-principal',
  'pied-de-page',
  'recherche-champ',
  'recherche-modale',
  'reglage-affichage',
  'reglage-affichage-dark',
  'reglage-affichage-legende',
  'reglage-affichage-light',
  'reglage-affichage-system',
  'reglage-affichage-themes',
  'reglage-affichage-titre',
  'sommaire-de-la-page',
  'top',
];

/** What the menus number their groups with: `menu-lateral-0-1`. */
const NUMBERED = /^menu-(?:lateral|principal)-[\d-]+$/;

/** What is wrong with an id (or the `name` of an anchor), as a French sentence, or nothing. */
export function reservedIdFault(id: string): string | undefined {
  if (!RESERVED_IDS.includes(id) && !NUMBERED.test(id)) return undefined;
  return `L’identifiant « ${id} » est celui d’une partie de toutes les pages. Donnez-en un autre, par exemple « ${id}-de-la-page » ; pour un titre, à la fin de sa ligne : {#${id}-de-la-page}.`;
}
