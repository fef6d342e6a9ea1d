import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What was found in this process: its sources are those that it started with. */
const known = new Map<string, string>();

/**
 * What tells one state of the generator from any other: its sources, the versions of all that it depends on, and
 * Node's (which brings the names of months and the forms of numbers). The same on every machine.
 *
 * @param root The folder of the project.
 * @param sources The folder of the sources that matter, below it.
 */
export function generatorFingerprint(root: string, sources = 'src'): string {
  const place = join(root, sources);
  const fingerprint = known.get(place) ?? fingerprintOf(root, sources);
  known.set(place, fingerprint);
  return fingerprint;
}

function fingerprintOf(root: string, sources: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of ['astro.config.ts', 'package-lock.json', ...filesBelow(root, sources)]) {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(root, path) : [path];
    });
}
