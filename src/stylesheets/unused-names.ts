/** A class of the DSFR, as a selector names it. */
const CLASS = /\.(fr-[\w-]+)/g;
/** A name of the DSFR, without the parts and modifiers that follow the name of a component. */
const COMPONENT = /\bfr-[a-z\d]+(?:-[a-z\d]+)*/g;

/**
 * The classes of the DSFR's stylesheets whose component no text names: with `fr-card`, all of `fr-card__title` and
 * `fr-card--sm` may be in use, since a script or a plugin may put such names together.
 *
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/premiers-pas/developpeurs/prise-en-main
 */
export function unusedNames(stylesheets: readonly string[], texts: Iterable<string>): string[] {
  const named = new Set<string>();
  for (const text of texts) for (const name of text.match(COMPONENT) ?? []) named.add(name);
  const classes = new Set<string>();
  for (const css of stylesheets) for (const [, name = ''] of css.matchAll(CLASS)) classes.add(name);
  return [...classes].filter((name) => !named.has(name.match(COMPONENT)?.[0] ?? name));
}
