import type { Reading } from './question.ts';

/** A text that stands on one line of a front matter, without the spaces around it. */
export function oneLine(written: string): Reading<string> {
  const value = written.trim();
  if (value === '') return { fault: 'il faut un texte.' };
  if (/[\p{Cc}\u2028\u2029]/u.test(value)) return { fault: 'le texte doit tenir sur une seule ligne.' };
  return { value };
}
