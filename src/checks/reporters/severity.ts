import type { VFileMessage } from 'vfile-message';

export type Severity = 'error' | 'warning';

/** Whether a message stops the site from being published. */
export function isError({ fatal }: VFileMessage): boolean {
  return fatal === true;
}

export function severity(message: VFileMessage): Severity {
  return isError(message) ? 'error' : 'warning';
}
