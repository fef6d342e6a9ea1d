import { fault, type Rule } from './rule.ts';

/** The settings may refuse `.mdx` pages. */
export const mdxAllowed: Rule = ({ pages, settings }) =>
  settings.data?.mdx === false
    ? pages
        .filter(({ name }) => name.endsWith('.mdx'))
        .map(({ file }) =>
          fault(
            file,
            { line: 1, column: 1 },
            'Les réglages du site (site.yml, `mdx: false`) refusent les pages .mdx. Renommez le fichier en .md.',
            'mdx-refused',
          ),
        )
    : [];
