import type { Element } from 'hast';
import { find, html, svg } from 'property-information';
import { HTML_ELEMENTS, SVG_ELEMENTS } from './allowed-elements.ts';
import { attributeFaults, type HtmlFault } from './attribute-fault.ts';
import { leavesSite } from './leaves-site.ts';
import { insteadOf } from './refused-elements.ts';

/** What is wrong with an element itself: it is no part of a page's content. */
export function elementFault({ tagName }: Element, isDrawing: boolean): HtmlFault | undefined {
  const isAllowed = isDrawing ? SVG_ELEMENTS.has(tagName) : HTML_ELEMENTS.has(tagName);
  if (isAllowed) return undefined;
  const where = isDrawing ? ' dans un dessin' : '';
  return {
    reason: `La balise <${tagName.slice(0, 60)}> n’est pas admise${where}. ${insteadOf(tagName)}`,
    ruleId: 'unsafe-html',
  };
}

/** Takes what is not safe off an element, and says what is wrong with it. */
export function cleanProperties(element: Element, isDrawing: boolean, siteUrl: string | undefined): HtmlFault[] {
  const { properties, tagName } = element;
  const schema = isDrawing ? svg : html;
  const faults = Object.entries(properties).flatMap(([property, value]) => {
    if (value === null || value === undefined || value === false) return [];
    const name = find(schema, property).attribute.toLowerCase();
    const found = attributeFaults({ name, value: textOf(value), tagName, isDrawing, siteUrl });
    if (found.length > 0) delete properties[property];
    return isOfFrame(name, tagName) ? [] : found;
  });
  return [...faults, ...downloadFault(element, siteUrl)];
}

/** Copied with the address of a video, and left out without a word: what is shown in the frame's place has its own. */
function isOfFrame(name: string, tagName: string): boolean {
  return name === 'style' && tagName === 'iframe';
}

function textOf(value: NonNullable<Element['properties'][string]>): string {
  if (Array.isArray(value)) return value.join(' ');
  return value === true ? '' : String(value);
}

/** A file to download is one of the site's: a browser shows nothing of it before it is on the disk. */
function downloadFault({ properties }: Element, siteUrl: string | undefined): HtmlFault[] {
  const { download, href } = properties;
  if (download === undefined || typeof href !== 'string' || !leavesSite(href, siteUrl)) return [];
  delete properties['download'];
  const reason = `\`download\` ferait télécharger un fichier d’un autre site, « ${href} ». Supprimez \`download\`, ou déposez le fichier dans public/.`;
  return [{ reason, ruleId: 'unsafe-html' }];
}
