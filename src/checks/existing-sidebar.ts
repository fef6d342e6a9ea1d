import { sidebarFileId, sidebarId, sidebarName } from '../sidebars/sidebar-id.ts';
import { type ParsedPage, writtenText } from '../site/parse-site.ts';
import { didYouMean } from './did-you-mean.ts';
import { fault, type Rule } from './rule.ts';

/** A page names a sidebar that exists, and one with the `with-sidebar` layout names one at all. */
export const existingSidebar: Rule = ({ pages, sidebars }) => {
  const ids = sidebars.map(({ name }) => sidebarFileId(name));
  const names = ids.map(sidebarName);
  const allowed = `Menus disponibles : ${names.join(', ') || 'aucun (content/sidebars est vide)'}.`;

  const check = (page: ParsedPage) => {
    const written = writtenText(page, 'sidebar');
    if (written === undefined) {
      return writtenText(page, 'layout') === 'with-sidebar'
        ? [`La clé \`sidebar\` manque : layout with-sidebar la demande. ${allowed}`]
        : [];
    }
    if (ids.includes(sidebarId(written))) return [];
    return [`\`sidebar\` vaut « ${written} », qui n’existe pas. ${allowed}${didYouMean(written, names)}`];
  };
  return pages.flatMap((page) =>
    check(page).map((reason) => fault(page.file, page.yaml.locate(['sidebar']), reason, 'sidebar')),
  );
};
