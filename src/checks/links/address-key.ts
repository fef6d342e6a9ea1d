import { outputPath } from '../../permalinks/output-path.ts';

/** What stands for all the ways to write one address: `/a/b`, `/a/b/`, `/a/b.html` and `/a/b/index.html`. */
export function addressKey(address: string): string {
  return `/${outputPath(address).replace(/(?:(?:^|\/)index)?\.html$/, '')}`;
}
