import { didYouMean } from '../did-you-mean.ts';
import type { RenderedPage } from '../rendered-site.ts';
import { fault } from '../rule.ts';
import type { LinkRule } from './link-rule.ts';
import { decode } from './resolve-link.ts';

/**
 * Each `#…` of a link is a place of the page that it leads to. `#` and `#top` are the top of any page.
 *
 * @see https://html.spec.whatwg.org/multipage/browsing-the-web.html#find-a-potential-indicated-element
 */
export const existingAnchor: LinkRule = ({ target, from, file, place }) => {
  if (target.kind !== 'page') return [];
  const { page } = target.published;
  const [name, names] = [fragmentName(target.hash), anchorsOf(page)];
  if (isTop(name) || !names || names.has(name.normalize('NFC'))) return [];
  const where = page === from ? 'cette page' : `la page « ${page.permalink} »`;
  return [fault(file, place, missingAnchor(name, names, where), 'broken-anchor')];
};

/** The place that the end of an address (`#x`, or nothing) names, decoded; without a text to look for (`:~:text=`). */
export function fragmentName(hash: string): string {
  return decode(hash.slice(1).replace(/:~:.*$/s, ''));
}

export function isTop(name: string): boolean {
  return name === '' || name.toLowerCase() === 'top';
}

/**
 * What is to be said of a place that is not in a page.
 *
 * @param where The page, in the middle of a French sentence.
 */
export function missingAnchor(name: string, names: ReadonlySet<string>, where: string): string {
  return `Le lien mène à « #${name} », qui n’est nulle part dans ${where}.${didYouMean(`#${name}`, hashes(names))}${available(names)}`;
}

/** Pages don't change while they are checked: their anchors are gathered once. */
const known = new WeakMap<RenderedPage, ReadonlySet<string>>();

/** Nothing for a page that could not be read. */
function anchorsOf(page: RenderedPage): ReadonlySet<string> | undefined {
  const { facts } = page.rendered;
  if (!facts) return undefined;
  const names = known.get(page) ?? new Set(facts.anchors.map(({ name }) => name.normalize('NFC')));
  known.set(page, names);
  return names;
}

function available(names: ReadonlySet<string>): string {
  const shown = hashes(names).slice(0, 8);
  if (shown.length === 0) return ' Cette page n’a aucun titre ni identifiant.';
  return ` Endroits possibles : ${shown.join(', ')}${names.size > shown.length ? '…' : '.'}`;
}

function hashes(names: ReadonlySet<string>): string[] {
  return [...names].map((name) => `#${name}`);
}
