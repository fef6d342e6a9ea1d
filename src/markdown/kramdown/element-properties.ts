import type { Properties } from 'hast';
import type { Nodes } from 'mdast';

/** Adds to the properties that the element made of a node will have. */
export function addProperties(node: Nodes, properties: Properties): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, ...properties } };
}
