import type { VFileMessage } from 'vfile-message';
import { outputPath } from '../permalinks/output-path.ts';
import type { RenderedSite } from './rendered-site.ts';
import { fault } from './rule.ts';
import { type Claim, claims, generatedClaims } from './unique-permalink.ts';

/** No page, and no redirect, is written over a file of the public folder, or below one as if it were a folder. */
export function publicConflicts(site: RenderedSite): VFileMessage[] {
  const files = new Map(site.publicFiles.map((path) => [folded(path), path]));
  return [...generatedClaims(site), ...site.pages.flatMap(claims)].flatMap((claim) => {
    const file = filesAbove(claim).flatMap((path) => files.get(path) ?? [])[0];
    if (file === undefined) return [];
    const { source, key, path, address } = claim;
    const reason = `\`${key}\` vaut « ${address} », déjà pris par le fichier public/${file}. Donnez à cette page une adresse à elle.`;
    return [fault(source.file, source.yaml.locate(path), reason, 'unique-permalink')];
  });
}

/** The file of a claim, and whatever would have to be a folder for it to be written: `a`, `a/b`, `a/b.html`. */
function filesAbove({ address }: Claim): string[] {
  const segments = folded(outputPath(address)).split('/');
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}

/** Some disks know neither upper case nor two ways to write an accent. */
function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
