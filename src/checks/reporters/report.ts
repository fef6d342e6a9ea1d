import type { VFileMessage } from 'vfile-message';
import { defaultReporter } from './choose-reporter.ts';

/**
 * What to print about messages.
 *
 * @param stream Where it will be printed.
 * @param reporter The one that was asked for, else the one that suits where this process runs.
 */
export function report(
  messages: readonly VFileMessage[],
  stream: NodeJS.WritableStream,
  reporter = defaultReporter(process.env),
): string {
  return reporter.report(messages, { root: process.env['GITHUB_WORKSPACE'] || process.cwd(), stream });
}
