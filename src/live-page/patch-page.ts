/** What scripts look for as a page loads, and what runs or is fetched then: only a reload gives another one its due. */
const FOUND_AT_LOAD =
  'script, style, link, form, [data-print], .fr-summary, :is(h2, h3, h4, h5, h6)[id], .fr-tabs, .fr-tooltip, .fr-segmented, .fr-transcription';

/**
 * Brings a page on the screen from what the server once sent to what it sends now. What did not change is left alone,
 * with all that scripts and the reader did to it: what is unfolded, the place in the page, the focus.
 *
 * @returns Whether the page now shows what loading it would show. If not, it is to be loaded.
 */
export function patchPage(live: Document, was: Document, is: Document): boolean {
  if (was.documentElement.lang !== is.documentElement.lang) return false;
  return patch(live.head, was.head, is.head) && patch(live.body, was.body, is.body);
}

function patch(live: Node, was: Node, is: Node): boolean {
  if (was.isEqualNode(is)) return true;
  if (!isAlike(was, is)) return replace(live.parentNode, [live], [is]);
  const [before, now] = [[...was.childNodes], [...is.childNodes]];
  const start = sharedStart(before, now);
  const end = sharedStart(before.slice(start).reverse(), now.slice(start).reverse());
  const [gone, come] = [before.slice(start, before.length - end), now.slice(start, now.length - end)];
  const places = [...live.childNodes].slice(start, start + gone.length);
  // A script has been here.
  if (gone.some(({ nodeName }, index) => places[index]?.nodeName !== nodeName)) return false;
  if (gone.length !== come.length) return replace(live, places, come, live.childNodes[start + gone.length]);
  return places.every((place, index) => patch(place, gone[index] as Node, come[index] as Node));
}

/** Whether two nodes are the same but for what is in them. */
function isAlike(was: Node, is: Node): boolean {
  return was.cloneNode().isEqualNode(is.cloneNode());
}

function sharedStart(before: readonly Node[], now: readonly Node[]): number {
  const length = before.findIndex((node, index) => !now[index] || !node.isEqualNode(now[index]));
  return length === -1 ? before.length : length;
}

function replace(
  parent: Node | null,
  gone: readonly Node[],
  come: readonly Node[],
  next = gone[0]?.nextSibling,
): boolean {
  if (!parent || [...gone, ...come].some(isFoundAtLoad)) return false;
  for (const node of gone) parent.removeChild(node);
  for (const node of come) parent.insertBefore(document.importNode(node, true), next ?? null);
  return true;
}

function isFoundAtLoad(node: Node): boolean {
  return node instanceof Element && (node.matches(FOUND_AT_LOAD) || node.querySelector(FOUND_AT_LOAD) !== null);
}
