import { didYouMean } from '../checks/did-you-mean.ts';
import type { Reading } from '../questions/question.ts';

/**
 * The one that an answer names. Case, accents and the kind of apostrophe don't count: people
 * retype what they see in a menu.
 */
export function findNamed<Item>(
  answer: string,
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
): Reading<Item> {
  const found = items.find((item) => namesOf(item).some((name) => fold(name) === fold(answer)));
  if (found !== undefined) return { value: found };
  const names = items.flatMap((item) => namesOf(item).slice(0, 1));
  const choices = names.map((name) => `« ${name} »`).join(', ') || 'rien';
  return { fault: `il n’y en a pas de ce nom. Au choix : ${choices}.${didYouMean(answer, names)}` };
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase().replaceAll('’', "'");
}
