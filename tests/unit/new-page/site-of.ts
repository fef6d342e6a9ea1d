import { VFile } from 'vfile';
import type { ContentFolder, SourceFile } from '../../../src/content-folder/read-content-folder.ts';
import { type ParsedSite, parseSite } from '../../../src/site/parse-site.ts';

/** A content folder, `content`, made of texts by path. */
export function folderOf(files: Record<string, string>): ContentFolder {
  const below = (folder: string): SourceFile[] =>
    Object.entries(files)
      .filter(([path]) => path.startsWith(folder))
      .map(([path, value]) => ({
        name: path.slice(folder.length),
        file: new VFile({ path: `content/${path}`, value }),
      }));
  const settings = { name: 'site.yml', file: new VFile({ path: 'content/site.yml', value: SETTINGS }) };
  return { path: 'content', pages: below('pages/'), sidebars: below('sidebars/'), stylesheets: [], settings };
}

export function siteOf(files: Record<string, string>): ParsedSite {
  return parseSite(folderOf(files));
}

const SETTINGS = 'title: Site\nurl: https://exemple.gouv.fr\n';
