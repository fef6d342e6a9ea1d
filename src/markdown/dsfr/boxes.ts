import type { RootContent } from 'mdast';
import { addedText, type DsfrElement, dsfrElement } from './dsfr-element.ts';

/** What the DSFR calls the kinds of alert, and what each is called aloud. */
export const SEVERITIES = {
  info: 'Information',
  success: 'Succès',
  warning: 'Attention',
  error: 'Erreur',
} as const;

export type Severity = keyof typeof SEVERITIES;

export interface Box {
  /** What the writer calls it; may be empty. */
  title: readonly RootContent[];
  /** What its kind is called. Without it, a box without a title has none. */
  label?: string;
  children: readonly RootContent[];
}

/**
 * A « mise en avant ». Its title is a paragraph: it must not break the order of the page's headings.
 *
 * @param accent One of the DSFR's accent colours, if not its blue.
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/mise-en-avant
 */
export function callout(box: Box, accent?: string): DsfrElement {
  const selector = accent === undefined ? 'div.fr-callout' : `div.fr-callout.fr-callout--${accent}`;
  const title = shownTitle(box);
  return dsfrElement(selector, {}, [
    ...(title.length > 0 ? [dsfrElement('p.fr-callout__title', {}, title)] : []),
    ...(box.children.length > 0 ? [dsfrElement('div.fr-callout__text', {}, box.children)] : []),
  ]);
}

/**
 * An alert. Its kind is told in words too, where the title does not do so: the icon and the colour say
 * nothing to who can't see them (RGAA 3.1).
 *
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/alerte
 */
export function alert(box: Box, severity: Severity): DsfrElement {
  const selector = `div.fr-alert.fr-alert--${severity}`;
  const kind = addedText(`${box.label ?? SEVERITIES[severity]} : `, 'fr-sr-only');
  const title = shownTitle(box);
  if (title.length === 0) return dsfrElement(`${selector}.fr-alert--sm`, {}, [kind, ...box.children]);
  const heading = box.title.length > 0 ? [kind, ...title] : title;
  return dsfrElement(selector, {}, [dsfrElement('p.fr-alert__title', {}, heading), ...box.children]);
}

function shownTitle({ title, label }: Box): readonly RootContent[] {
  return title.length > 0 || label === undefined ? title : [addedText(label)];
}
