import { fault, type Rule } from './rule.ts';

/** Every file of `pages` is a page: one with another extension would go missing without a word. */
export const knownPageFormat: Rule = ({ strays }) =>
  strays.map(({ file }) =>
    fault(
      file,
      { line: 1, column: 1 },
      'Ce fichier n’est pas une page : seuls .md et .mdx le sont. Renommez-le, ou déplacez-le (images et documents vont dans public/).',
      'page-format',
    ),
  );
