/** What the programs of the site read. The rest of `data-…` is nobody's, and so does nothing. */
const READ_BY_PROGRAMS = /^data-(?:fr|embed|title|pagefind|astro)(?:-|$)/;

/** Of these, what a page may say: which accordions close each other, where a stepper is, what the DSFR marks as seen. */
const ALLOWED = /^data-fr-(?:group|current-step|steps|js-[a-z-]+)$/;

/**
 * What is wrong with a `data-…` attribute, as a French sentence, or nothing. The DSFR's `data-fr-inject-svg` loads a
 * file into the page, `data-fr-opened` opens a window over it, and one `data-pagefind-body` takes every page without it
 * out of the search.
 */
export function dataAttributeFault(name: string): string | undefined {
  if (!READ_BY_PROGRAMS.test(name) || ALLOWED.test(name)) return undefined;
  return `L’attribut \`${name}\` commande un programme du site : seul le site le pose. Supprimez-le.`;
}
