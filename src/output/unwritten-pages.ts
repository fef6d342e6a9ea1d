import type { VFileMessage } from 'vfile-message';
import type { RenderedSite } from '../checks/rendered-site.ts';
import { fault } from '../checks/rule.ts';
import { claims } from '../checks/unique-permalink.ts';
import { outputPath } from '../permalinks/output-path.ts';

/** Each page that is no draft, and each of its old addresses, was written. */
export function unwrittenPages(paths: readonly string[], { pages }: RenderedSite, folder: string): VFileMessage[] {
  const written = new Set(paths);
  return pages
    .filter(({ data }) => data && !data.draft)
    .flatMap(claims)
    .filter(({ address }) => !written.has(outputPath(address)))
    .map(({ source: { file, yaml }, path, address }) => {
      const reason = `L’adresse « ${address} » n’a pas été publiée : ${folder}/${outputPath(address)} manque. Ce n’est pas la faute du contenu : prévenez les personnes qui s’occupent du site.`;
      return fault(file, yaml.locate(path), reason, 'file');
    });
}
