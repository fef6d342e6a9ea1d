import type { Converted } from './converted.ts';
import type { JekyllDocument, JekyllSite } from './jekyll-site.ts';

interface Stylesheets extends Converted {
  /** What a page writes, and what the style sheet is called here. */
  names: Map<string, string>;
}

/** The style sheets that pages name, found by their address or by their name. */
export function pageStylesheets(documents: readonly JekyllDocument[], { paths }: JekyllSite): Stylesheets {
  const made: Stylesheets = { names: new Map(), files: [], notes: [] };
  for (const { data, path } of documents) {
    const written = data['additional_css'];
    for (const name of (Array.isArray(written) ? written : [written]).filter((one) => typeof one === 'string')) {
      if (made.names.has(name) || /^https:\/\//.test(name)) continue;
      const base = name.replace(/^.*\//, '');
      const source =
        paths.find((one) => `/${one}` === name || one === name) ?? paths.find((one) => one.split('/').at(-1) === base);
      made.names.set(name, base);
      if (source === undefined)
        made.notes.push({
          kind: 'by-hand',
          path,
          line: 1,
          text: `La feuille « ${name} » n’a pas été trouvée (une feuille .scss est à compiler d’abord).`,
        });
      else made.files.push({ target: `styles/${base}`, source });
    }
  }
  return made;
}
