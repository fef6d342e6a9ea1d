import type { Root } from 'hast';
import type { Transformer } from 'unified';
import { type Accent, isAccent } from '../../settings/accents.ts';
import { visit } from '../visit.ts';
import { addClassNames, classNames } from './class-names.ts';

/** The components that the DSFR lets a site colour, and that plain Markdown makes. */
const COLOURED = ['fr-callout', 'fr-highlight', 'fr-quote'];

/**
 * Gives callouts, highlights and quotes the site's accent colour, but for those that have a colour already.
 *
 * @param options.accent Without one, they keep the DSFR's default.
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/mise-en-avant
 */
export function accents({ accent }: { accent: Accent | undefined }): Transformer<Root, Root> {
  if (accent === undefined) return () => undefined;
  return (tree) =>
    visit(tree, 'element', (node) => {
      const names = classNames(node);
      const component = COLOURED.find((name) => names.includes(name));
      const isColoured = names.some((name) => isAccent(name.slice(name.indexOf('--') + 2)));
      if (component !== undefined && !isColoured) addClassNames(node, `${component}--${accent}`);
    });
}
