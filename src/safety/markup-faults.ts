import type { Element, Nodes, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Point } from 'unist';
import { addressFault, asBrowsersRead } from './address-fault.ts';
import { stylesheetFaults } from './stylesheet-faults.ts';
import { withinTime } from './within-time.ts';

export interface MarkupFault {
  place: Point;
  /** A French sentence. */
  reason: string;
}

const MILLISECONDS = 2000;
const START: Point = { line: 1, column: 1 };

/**
 * What is wrong with an SVG, XML or HTML file that is published as it is: opened by itself, it is a page of the site,
 * and runs what it holds. What drawing programs leave in there (metadata, fonts, pictures) does no harm and may stay.
 */
export function markupFaults(markup: string): MarkupFault[] {
  try {
    return withinTime(MILLISECONDS, () => [...documentFaults(markup), ...read(markup)]);
  } catch {
    return [{ place: START, reason: 'Ce fichier ne se laisse pas lire : il est trop long, ou trop imbriqué.' }];
  }
}

/** What stands before the first element can turn names into markup, or load a style sheet. */
const DECLARATIONS = /<!ENTITY|<!DOCTYPE[^>[]*\[|<\?xml-stylesheet/i;

function documentFaults(markup: string): MarkupFault[] {
  const index = markup.search(DECLARATIONS);
  if (index === -1) return [];
  const line = markup.slice(0, index).split('\n').length;
  const reason = `Ce fichier contient des déclarations qui peuvent charger ou cacher autre chose. ${ADVICE}`;
  return [{ place: { line, column: 1 }, reason }];
}

const ADVICE =
  'Retirez cette partie (un dessin s’enregistre en « SVG simple » ; une page s’écrit en Markdown, dans content/pages).';

function read(markup: string): MarkupFault[] {
  const faults: MarkupFault[] = [];
  // Not by calling itself: a file may be nested as deep as it likes.
  const open: Nodes[] = [fromHtml(markup)];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'element') faults.push(...elementFaults(node));
    if (node.type === 'text' && /<[a-z_:]/i.test(node.value)) faults.push(hidden(node));
    if ('children' in node) open.push(...node.children.toReversed());
  }
  return faults;
}

/** The file is XML: what is the text of a `<title>` or `<style>` to the HTML parser are elements to browsers. */
function hidden({ position }: Text): MarkupFault {
  return { place: position?.start ?? START, reason: `Ce fichier contient une balise dans un texte. ${ADVICE}` };
}

/** Elements that run a program, or show a page, whatever prefix stands before their name. */
const REFUSED = /^(?:.*:)?(?:script|foreignobject|iframe|frame|object|embed|applet|handler|listener|base|link|form)$/i;
/** These change an attribute later on. */
const ANIMATION = /^(?:.*:)?(?:animate|set|animatetransform|animatemotion)$/i;

function elementFaults(element: Element): MarkupFault[] {
  const { tagName, properties, position } = element;
  const place = position?.start ?? START;
  if (REFUSED.test(tagName) || 'httpEquiv' in properties)
    return [
      {
        place,
        reason: `Ce fichier contient <${tagName}> : il lancerait un programme, ou montrerait une page. ${ADVICE}`,
      },
    ];
  const reasons = Object.entries(properties).flatMap(([name, value]) => attributeFault(tagName, name, String(value)));
  if (/^(?:.*:)?style$/i.test(tagName)) reasons.push(...styleFaults(element));
  return reasons.map((reason) => ({ place, reason: `${reason} ${ADVICE}` }));
}

function attributeFault(tagName: string, name: string, value: string): string[] {
  if (/^(?:.*:)?on/i.test(name))
    return [`Ce fichier contient l’attribut \`${name.toLowerCase()}\`, qui lancerait un programme.`];
  if (ANIMATION.test(tagName) && /^attributename$/i.test(name) && /^(?:xlink:)?href$|^on/i.test(value.trim())) {
    return [`Ce fichier contient <${tagName}>, qui change une adresse.`];
  }
  if (!/(?:href|src)$/i.test(name) || isPicture(value)) return [];
  const found = addressFault(value);
  return found === undefined ? [] : [`L’adresse « ${value.slice(0, 60)} » ${found}.`];
}

/** Drawing programs put photographs into the file itself. One that is a drawing again could hold anything. */
function isPicture(address: string): boolean {
  return /^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/i.test(asBrowsersRead(address));
}

function styleFaults({ children }: Element): string[] {
  const css = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return stylesheetFaults(css).map(({ reason }) => reason);
}
