import type { ParsedPage } from '../site/parse-site.ts';
import { didYouMean } from './did-you-mean.ts';
import { fault, type Rule } from './rule.ts';

/** Each name in `additional_css` is a file of `content/styles`; addresses are left to the browser. */
export const existingStylesheet: Rule = ({ pages, stylesheets }) => {
  const names = stylesheets.map(({ name }) => name);
  const allowed = `Feuilles disponibles dans content/styles : ${names.join(', ') || 'aucune'}.`;
  return pages.flatMap((page) =>
    writtenStylesheets(page)
      .filter(({ name }) => !name.startsWith('https://') && !names.includes(name))
      .map(({ name, path }) =>
        fault(
          page.file,
          page.yaml.locate(path),
          `\`additional_css\` nomme « ${name} », qui n’existe pas. ${allowed}${didYouMean(name, names)}`,
          'stylesheet',
        ),
      ),
  );
};

/** The style sheets that a page names, each with the path of its key. */
export function writtenStylesheets({ data, yaml }: ParsedPage) {
  const names = data?.additional_css ?? [];
  const isList = Array.isArray((yaml.data as { additional_css?: unknown } | undefined)?.additional_css);
  return names.map((name, index) => ({ name, path: isList ? ['additional_css', index] : ['additional_css'] }));
}
