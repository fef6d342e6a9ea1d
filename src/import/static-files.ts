import type { Converted, ConvertedFile } from './converted.ts';
import { PAGE } from './documents.ts';
import type { JekyllSite } from './jekyll-site.ts';

/** What a browser can be sent as it is. Everything else of a repository is for its makers. */
const PUBLISHED =
  /\.(?:avif|csv|docx?|eot|gif|ico|jpe?g|json|mp[34]|od[pst]|ogg|otf|pdf|png|pptx?|svg|ttf|txt|vtt|webm|webp|woff2?|xlsx?|zip)$/i;
const SHEET = /\.(?:s[ac]ss|css|less)$/i;

/**
 * The pictures and documents of a site, and what of its other files is left out.
 *
 * @param sheets The style sheets that pages name: they have their place.
 */
export function staticFiles({ paths }: JekyllSite, sheets: readonly ConvertedFile[]): Converted {
  const part: Converted = { files: [], notes: [] };
  const taken = new Set(sheets.map(({ source }) => source));
  for (const path of paths.filter((one) => !one.startsWith('_') && !taken.has(one) && !PAGE.test(one))) {
    if (PUBLISHED.test(path)) part.files.push({ target: `public/${path}`, source: path });
    else part.notes.push({ kind: 'left-out', path, line: 1, text: SHEET.test(path) ? SHEET_LEFT : OTHER_LEFT });
  }
  return part;
}

const OTHER_LEFT = 'Ce fichier n’est pas de ceux que ce site publie.';
const SHEET_LEFT = 'L’apparence vient du système de design ; une page nomme ses propres feuilles dans additional_css.';
