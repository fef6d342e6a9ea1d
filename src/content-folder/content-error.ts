import type { VFileMessage } from 'vfile-message';
import { report } from '../checks/report.ts';

/** Stops a build because of what editors wrote: it carries the whole report, and no stack trace. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(messages: readonly VFileMessage[]) {
    super(report(messages));
    // Astro prints a stack where there is one; it would say nothing to the person who reads this.
    this.stack = '';
  }
}
