import { oneLine } from '../../questions/one-line.ts';
import type { Question } from '../../questions/question.ts';

export function titleQuestion(given: string | undefined): Question<string> {
  return { flag: 'title', message: 'Le titre de la page ?', given, default: undefined, read: oneLine };
}
