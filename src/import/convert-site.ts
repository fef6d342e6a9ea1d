import { convertPage } from './convert-page.ts';
import type { Converted, ConvertedFile } from './converted.ts';
import { documentsOf } from './documents.ts';
import { jekyllLayouts } from './jekyll-layouts.ts';
import type { JekyllSite, Note } from './jekyll-site.ts';
import { liquidSite } from './liquid-engine.ts';
import { pageStylesheets } from './page-stylesheets.ts';
import { settingsOf, unknownDefaults } from './settings-of.ts';
import { sidebarIncludes } from './sidebar-includes.ts';
import { staticFiles } from './static-files.ts';

/** Makes a content folder of a Jekyll site. Pure: nothing is read or written. */
export async function convertSite(site: JekyllSite): Promise<Converted> {
  const { documents, notes } = documentsOf(site);
  const liquid = liquidSite(site, documents);
  const styles = pageStylesheets(documents, site);
  const context = { layouts: jekyllLayouts(site), stylesheets: styles.names };
  const made: Converted[] = [
    { files: [], notes },
    ...(await Promise.all(documents.map((document) => convertPage(document, liquid, context)))),
    ...(await sidebarIncludes(documents, liquid, site)),
    styles,
    settingsOf(site),
    { files: [], notes: unknownDefaults(site) },
    staticFiles(site, styles.files),
  ];
  return firstAtEachTarget({ files: made.flatMap(({ files }) => files), notes: made.flatMap((one) => one.notes) });
}

/** Of two files for one place, the first is written, and the other told. */
function firstAtEachTarget({ files, notes }: Converted): Converted {
  const kept = new Map<string, ConvertedFile>();
  const clashes: Note[] = [];
  for (const file of files) {
    const other = kept.get(file.target);
    if (!other) kept.set(file.target, file);
    else if (other.source !== file.source) {
      const text = `« ${other.source} » a déjà pris sa place (${file.target}) : renommez l’un des deux.`;
      clashes.push({ kind: 'by-hand', path: file.source, line: 1, text });
    }
  }
  return { files: [...kept.values()], notes: [...notes, ...clashes] };
}
