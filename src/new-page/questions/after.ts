import type { Question, Reading } from '../../questions/question.ts';
import { findNamed } from '../find-named.ts';
import type { MenuEntry, MenuGroup } from '../menu-groups.ts';

const FIRST = 'debut';

/** After which entry of its group the page comes. Reads as the place of the new entry among those of the group. */
export function afterQuestion(given: string | undefined, group: MenuGroup): Question<number> {
  const names = group.entries.map((entry) => namesOf(entry)[0] ?? '');
  return {
    flag: 'after',
    message: 'Après quelle entrée ?',
    given,
    default: names.at(-1) ?? FIRST,
    choices: [
      { value: FIRST, label: 'En premier' },
      ...group.entries.map(({ label }, index) => ({ value: names[index] ?? '', label: `Après « ${label} »` })),
    ],
    read: (answer) => read(answer, group),
  };
}

/** The entry of a group that an answer names, by its address or its text. */
export function findEntry(answer: string, { entries }: MenuGroup): MenuEntry | undefined {
  const found = findNamed(answer, entries, namesOf);
  return 'value' in found ? found.value : undefined;
}

function read(answer: string, { entries }: MenuGroup): Reading<number> {
  if (answer === FIRST) return { value: 0 };
  const found = findNamed(answer, entries, namesOf);
  return 'value' in found ? { value: entries.indexOf(found.value) + 1 } : found;
}

function namesOf({ address, label }: MenuEntry): string[] {
  return address === undefined ? [label] : [address, label];
}
