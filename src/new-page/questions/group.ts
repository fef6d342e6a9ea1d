import { NONE, type Question, type Reading } from '../../questions/question.ts';
import { findNamed } from '../find-named.ts';
import { FIRST_LEVEL, groupListing, type MenuGroup } from '../menu-groups.ts';
import { findEntry } from './after.ts';

/**
 * In which group of the menu the page gets an entry, if it gets one.
 *
 * @param after The entry that it is to follow, when that is known: it tells the group.
 */
export function groupQuestion(
  given: string | undefined,
  groups: readonly MenuGroup[],
  section: string,
  after: string | undefined,
): Question<MenuGroup | undefined> {
  const holding = after === undefined ? [] : groups.filter((group) => findEntry(after, group) !== undefined);
  const listing = groupListing(groups, section);
  const usual = listing && after === undefined ? NONE : FIRST_LEVEL;
  return {
    flag: 'group',
    message: listing ? `Dans quel groupe du menu ? (« ${listing.label} » la liste déjà)` : 'Dans quel groupe du menu ?',
    given: given ?? (holding.length === 1 ? holding[0]?.name : undefined),
    default: holding.length > 1 ? undefined : usual,
    choices: [
      ...groups
        .filter((group) => group !== listing)
        .map(({ name, label }) => ({
          value: name,
          label: name === FIRST_LEVEL ? `Au premier niveau de « ${label} »` : name,
        })),
      { value: NONE, label: listing ? `Aucun : « ${listing.label} » la liste d’elle-même` : 'Aucun : hors du menu' },
    ],
    read: (answer) => read(answer, groups, listing),
  };
}

function read(
  answer: string,
  groups: readonly MenuGroup[],
  listing: MenuGroup | undefined,
): Reading<MenuGroup | undefined> {
  if (answer === NONE) return { value: undefined };
  const found = findNamed(answer, groups, ({ name, label }) => (name === FIRST_LEVEL ? [name] : [name, label]));
  if ('value' in found && found.value === listing) {
    return { fault: 'ce groupe liste déjà toutes les pages du dossier : la page y serait deux fois. Écrivez aucun.' };
  }
  return found;
}
