import type { VFileMessage } from 'vfile-message';
import { isError } from './severity.ts';

/** How many errors and warnings there are, as a French sentence: « 2 erreurs, 1 avertissement. » */
export function countInFrench(messages: readonly VFileMessage[]): string {
  const errors = messages.filter(isError).length;
  const warnings = messages.length - errors;
  const parts = [errors === 0 ? 'Aucune erreur' : plural(errors, 'erreur')];
  if (warnings > 0) parts.push(plural(warnings, 'avertissement'));
  return `${parts.join(', ')}.`;
}

/** `2 erreurs`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count > 1 ? 's' : ''}`;
}
