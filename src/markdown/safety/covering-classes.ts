/** The DSFR's classes that take an element out of its place, over the rest of the page or in front of it. */
const COVERING = /^fr-(?:modal|placement|header|skiplinks?|consent-[a-z]+|sidemenu--sticky[a-z-]*)(?:$|__|--)/;

/** What is wrong with the classes of an element, as a French sentence, or nothing. */
export function coveringClassFault(classNames: string): string | undefined {
  const found = classNames.split(/\s+/).find((className) => COVERING.test(className));
  return (
    found &&
    `La classe « ${found} » place son contenu par-dessus la page : elle est réservée à la mise en page. Supprimez-la.`
  );
}
