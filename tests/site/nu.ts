import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const JAR = fileURLToPath(new URL('../../node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));

/** What Nu says of a page. */
export interface NuMessage {
  type: 'error' | 'info';
  url: string;
  message: string;
  lastLine?: number;
  extract?: string;
}

/**
 * What the W3C's checker, Nu, says of every HTML file in a folder.
 *
 * @throws Error when there is no Java to run it.
 * @see https://validator.github.io/validator/
 */
export function nuMessages(folder: string): NuMessage[] {
  const args = ['-jar', JAR, '--format', 'json', '--skip-non-html', folder];
  const { error, stderr } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (error) throw new Error(`Java does not start (${error.message}): install it, for instance default-jre-headless.`);
  return (JSON.parse(stderr) as { messages: NuMessage[] }).messages;
}
