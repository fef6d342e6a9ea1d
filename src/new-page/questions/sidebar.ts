import { NONE, type Question, type Reading } from '../../questions/question.ts';
import { sidebarFileId, sidebarId } from '../../sidebars/sidebar-id.ts';
import type { ParsedPage, ParsedSite } from '../../site/parse-site.ts';
import { findNamed } from '../find-named.ts';

/** Which sidebar the page shows: an id, or nothing for a page without one. */
export function sidebarQuestion(
  given: string | undefined,
  { sidebars, pages }: ParsedSite,
  section: string,
): Question<string | undefined> {
  const readable = sidebars.filter(({ data }) => data).map(({ name, data }) => ({ id: sidebarFileId(name), data }));
  const ids = readable.map(({ id }) => id);
  return {
    flag: 'sidebar',
    message: 'Quel menu latéral montre-t-elle ?',
    given,
    default: usualSidebar(ids, pages, section),
    choices: [
      ...readable.map(({ id, data }) => ({ value: id, label: `${data?.title} (${id})` })),
      { value: NONE, label: 'Aucun' },
    ],
    read: (answer) => read(answer, ids),
  };
}

function read(answer: string, ids: readonly string[]): Reading<string | undefined> {
  return answer === NONE ? { value: undefined } : findNamed(sidebarId(answer.trim()), ids, (id) => [id]);
}

/** The sidebar that the section's pages agree on, else the only one that there is. */
function usualSidebar(ids: readonly string[], pages: readonly ParsedPage[], section: string): string | undefined {
  if (ids.length === 0) return NONE;
  const neighbours = pages.filter(({ name }) =>
    section === '' ? !name.includes('/') : name.startsWith(`${section}/`),
  );
  const theirs = new Set(neighbours.flatMap(({ data }) => (data?.sidebar ? [sidebarId(data.sidebar)] : [])));
  const [usual, ...others] = theirs.size > 0 ? [...theirs] : ids;
  return usual !== undefined && others.length === 0 && ids.includes(usual) ? usual : undefined;
}
