import { join } from 'node:path';
import { VFile } from 'vfile';
import { checkSite } from '../checks/check-site.ts';
import { isError } from '../checks/reporters/severity.ts';
import type { ContentFolder, SourceFile } from '../content-folder/read-content-folder.ts';
import { Refusal } from '../questions/question.ts';
import { sidebarFileId } from '../sidebars/sidebar-id.ts';
import { parseSite } from '../site/parse-site.ts';
import type { PageDraft } from './draft.ts';
import { insertMenuEntry } from './insert-menu-entry.ts';
import { pageSource } from './page-source.ts';

/** A file to be written. */
export interface PlannedFile {
  path: string;
  text: string;
}

/** All that making a page writes. */
export interface Plan {
  page: PlannedFile;
  sidebar: PlannedFile | undefined;
}

/**
 * The files that make a page of a draft. Pure.
 *
 * @throws Refusal when the checker would find an error that was not there before.
 */
export function plan(folder: ContentFolder, draft: PageDraft): Plan {
  const page = source(draft.name, join(folder.path, 'pages', draft.name), pageSource(draft));
  const sidebars = folder.sidebars.map((sidebar) => withEntry(sidebar, draft));
  refuseNewFaults(folder, { ...folder, pages: [...folder.pages, page], sidebars });
  const changed = sidebars.find((sidebar) => !folder.sidebars.includes(sidebar));
  return { page: planned(page), sidebar: changed && planned(changed) };
}

function withEntry(sidebar: SourceFile, { sidebar: id, place, permalink }: PageDraft): SourceFile {
  if (!place || sidebarFileId(sidebar.name) !== id) return sidebar;
  return source(sidebar.name, sidebar.file.path, insertMenuEntry(String(sidebar.file), permalink, place));
}

function refuseNewFaults(before: ContentFolder, after: ContentFolder): void {
  const faultsOf = (folder: ContentFolder) =>
    checkSite(parseSite(folder))
      .filter(isError)
      .map(({ file, reason }) => `${file} : ${reason}`);
  const known = new Set(faultsOf(before));
  const fresh = faultsOf(after).filter((fault) => !known.has(fault));
  if (fresh.length > 0) throw new Refusal(fresh.map((reason) => ({ kind: 'refused', reason })));
}

function source(name: string, path: string, text: string): SourceFile {
  return { name, file: new VFile({ path, value: text }) };
}

function planned({ file }: SourceFile): PlannedFile {
  return { path: file.path, text: String(file) };
}
