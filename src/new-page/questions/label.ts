import { oneLine } from '../../questions/one-line.ts';
import type { Question } from '../../questions/question.ts';

/** Reads as an empty text when the page needs no short name. */
export function labelQuestion(given: string | undefined): Question<string> {
  return {
    flag: 'label',
    message: 'Son nom court, dans les menus ? (Entrée : le titre)',
    given,
    default: '',
    read: (answer) => (answer.trim() === '' ? { value: '' } : oneLine(answer)),
  };
}
