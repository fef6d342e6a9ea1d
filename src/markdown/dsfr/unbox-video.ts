import type { Element, Nodes, Parents } from 'hast';

/** What keeps a box of no height as high as its width asks for: the way to hold a frame's proportions before 2020. */
const KEEPS_PROPORTIONS = /(?:^|;)\s*padding(?:-top|-bottom)?\s*:[^;]*%/i;

/**
 * Takes the style off a box that was copied with a video to keep its proportions: the facade keeps its own, and would
 * be cut off in there.
 */
export function unboxVideo(parent: Parents): void {
  if (parent.type !== 'element' || !KEEPS_PROPORTIONS.test(String(parent.properties['style'] ?? ''))) return;
  if (parent.children.filter(isContent).length === 1) delete parent.properties['style'];
}

function isContent(node: Nodes): node is Element {
  return node.type !== 'comment' && !(node.type === 'text' && node.value.trim() === '');
}
