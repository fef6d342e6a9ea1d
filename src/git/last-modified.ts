import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const git = promisify(execFile);

export interface LastModified {
  /** The day of the last commit that touched a file, `YYYY-MM-DD` (UTC), by absolute path. */
  days: ReadonlyMap<string, string>;
  /** A French sentence that says why there are none, when that can be helped. */
  warning?: string;
}

/**
 * When each file of a folder was last changed, as git knows it: one call for all.
 *
 * A shallow clone would date every file by its oldest commit: it gives no dates, and a warning.
 * A folder that git does not know gives no dates.
 */
export async function lastModified(folder: string): Promise<LastModified> {
  const run = async (...args: string[]) => (await git('git', args, { cwd: folder, maxBuffer: 2 ** 28 })).stdout.trim();
  try {
    const [top = '', isShallow] = (await run('rev-parse', '--show-toplevel', '--is-shallow-repository')).split('\n');
    if (isShallow === 'true') return { days: new Map(), warning: SHALLOW };
    return { days: parseLog(await run('log', '--format=%x00%ct', '--name-only', '-z', '--', '.'), top) };
  } catch {
    return { days: new Map() };
  }
}

const SHALLOW =
  'Ce dépôt git est une copie partielle (shallow clone) : les dates de mise à jour n’y sont pas toutes, et aucune n’est affichée. Dans GitHub Actions, ajoutez « fetch-depth: 0 » à l’étape checkout ; ailleurs, « git fetch --unshallow ».';

/** Commits come newest first: the first day that names a file is the last on which it changed. */
function parseLog(log: string, top: string): Map<string, string> {
  const days = new Map<string, string>();
  let day = '';
  for (const token of log.split('\0')) {
    const line = token.trim();
    if (/^\d{9,11}$/.test(line)) day = new Date(Number(line) * 1000).toISOString().slice(0, 10);
    else if (line !== '' && !days.has(resolve(top, line))) days.set(resolve(top, line), day);
  }
  return days;
}
