import { normalisePermalink } from '../permalinks/normalise-permalink.ts';
import { outputPath } from '../permalinks/output-path.ts';
import { flattenItems } from '../sidebars/flatten-items.ts';
import { isInFolder } from '../sidebars/resolve-sidebar.ts';
import type { SidebarItem } from '../sidebars/schema.ts';
import type { ParsedPage } from '../site/parse-site.ts';
import { didYouMean } from './did-you-mean.ts';
import { fault, type Rule } from './rule.ts';

/** Each entry of a side menu leads to a page that is published, or lists a folder that has some. */
export const sidebarTargets: Rule = ({ pages, sidebars }) => {
  const permalinks = pages.flatMap(({ permalink }) => permalink ?? []);
  return sidebars.flatMap(({ file, yaml, data }) =>
    flattenItems(data?.items ?? [], ['items']).flatMap(({ item, path }) => {
      const key = item.page === undefined ? 'folder' : 'page';
      const reason = item.page === undefined ? folderFault(item, pages) : pageFault(item.page, pages, permalinks);
      return reason ? [fault(file, yaml.locate([...path, key]), reason, 'sidebar-target')] : [];
    }),
  );
};

function pageFault(written: string, pages: ParsedPage[], permalinks: string[]): string | undefined {
  const result = normalisePermalink(written);
  const target =
    'permalink' in result
      ? pages.find(({ permalink }) => permalink && outputPath(permalink) === outputPath(result.permalink))
      : undefined;
  if (!target) {
    return `L’entrée mène à « ${written} », qui n’est l’adresse d’aucune page.${didYouMean(written, permalinks)} Une adresse hors de ce site s’écrit avec link et label.`;
  }
  if (target.data?.draft)
    return `L’entrée mène à « ${written} », un brouillon (${target.file.path}). Publiez la page (draft: false) ou retirez l’entrée.`;
  return undefined;
}

function folderFault({ folder }: SidebarItem, pages: ParsedPage[]): string | undefined {
  if (folder === undefined || pages.some(({ name }) => isInFolder(name, folder))) return undefined;
  return `Le dossier « ${folder} » n’a aucune page dans content/pages.`;
}
