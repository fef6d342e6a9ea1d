import type { Element, Nodes, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Point } from 'unist';
import { addressFault, asBrowsersRead } from './address-fault.ts';
import { stylesheetFaults } from './stylesheet-faults.ts';
import { withinTime } from './within-time.ts';

export interface DrawingFault {
  place: Point;
  /** A French sentence. */
  reason: string;
}

const MILLISECONDS = 2000;
const START: Point = { line: 1, column: 1 };

/**
 * What is wrong with an SVG file that is published as it is: opened by itself, it is a page of the site, and runs what
 * it holds. What drawing programs leave in there (metadata, fonts, pictures) does no harm and may stay.
 */
export function drawingFaults(svg: string): DrawingFault[] {
  try {
    return withinTime(MILLISECONDS, () => [...documentFaults(svg), ...read(svg)]);
  } catch {
    return [{ place: START, reason: 'Ce dessin ne se laisse pas lire : il est trop long, ou trop imbriqué.' }];
  }
}

/** What stands before the drawing can turn names into markup, or load a style sheet. */
const DECLARATIONS = /<!ENTITY|<!DOCTYPE[^>[]*\[|<\?xml-stylesheet/i;

function documentFaults(svg: string): DrawingFault[] {
  const index = svg.search(DECLARATIONS);
  if (index === -1) return [];
  const line = svg.slice(0, index).split('\n').length;
  const reason = `Le dessin contient des déclarations qui peuvent charger ou cacher autre chose. ${ADVICE}`;
  return [{ place: { line, column: 1 }, reason }];
}

const ADVICE = 'Enregistrez-le en « SVG simple », ou retirez cette partie.';

function read(svg: string): DrawingFault[] {
  const faults: DrawingFault[] = [];
  // Not by calling itself: a file may be nested as deep as it likes.
  const open: Nodes[] = [fromHtml(svg, { fragment: true })];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'element') faults.push(...elementFaults(node));
    if (node.type === 'text' && /<[a-z_:]/i.test(node.value)) faults.push(hidden(node));
    if ('children' in node) open.push(...node.children.toReversed());
  }
  return faults;
}

/** The file is XML: what is the text of a `<title>` or `<style>` to the HTML parser are elements to browsers. */
function hidden({ position }: Text): DrawingFault {
  return { place: position?.start ?? START, reason: `Le dessin contient une balise dans un texte. ${ADVICE}` };
}

/** Elements that run a program, or show a page, whatever prefix stands before their name. */
const REFUSED = /^(?:.*:)?(?:script|foreignobject|iframe|object|embed|applet|handler|listener|base|meta|link|form)$/i;
/** These change an attribute later on. */
const ANIMATION = /^(?:.*:)?(?:animate|set|animatetransform|animatemotion)$/i;

function elementFaults(element: Element): DrawingFault[] {
  const { tagName, properties, position } = element;
  const place = position?.start ?? START;
  if (REFUSED.test(tagName))
    return [
      {
        place,
        reason: `Le dessin contient <${tagName}> : il lancerait un programme, ou montrerait une page. ${ADVICE}`,
      },
    ];
  const reasons = Object.entries(properties).flatMap(([name, value]) => attributeFault(tagName, name, String(value)));
  if (/^(?:.*:)?style$/i.test(tagName)) reasons.push(...styleFaults(element));
  return reasons.map((reason) => ({ place, reason: `${reason} ${ADVICE}` }));
}

function attributeFault(tagName: string, name: string, value: string): string[] {
  if (/^(?:.*:)?on/i.test(name))
    return [`Le dessin contient l’attribut \`${name.toLowerCase()}\`, qui lancerait un programme.`];
  if (ANIMATION.test(tagName) && /^attributename$/i.test(name) && /^(?:xlink:)?href$|^on/i.test(value.trim())) {
    return [`Le dessin contient <${tagName}>, qui change une adresse.`];
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
