import { leavesSite } from '../markdown/safety/leaves-site.ts';
import { writtenStylesheets } from './existing-stylesheet.ts';
import { type Rule, warning } from './rule.ts';

/** Each style sheet is one that was reviewed: one of another site changes without anyone knowing. */
export const foreignStylesheets: Rule = ({ pages, settings }) => {
  const siteUrl = settings.data?.url;
  if (siteUrl === undefined) return [];
  return pages.flatMap((page) =>
    writtenStylesheets(page)
      .filter(({ name }) => name.startsWith('https://') && leavesSite(name, siteUrl))
      .map(({ name, path }) =>
        warning(
          page.file,
          page.yaml.locate(path),
          `\`additional_css\` charge « ${name} » d’un autre site, qui peut la changer sans que personne la relise. Copiez-la dans content/styles, et n’écrivez que son nom.`,
          'foreign-stylesheet',
        ),
      ),
  );
};
