import type { PhrasingContent } from 'mdast';

/** Splits a paragraph's content after its first line, the line break left out; empty texts are left out too. */
export function splitFirstLine(
  children: readonly PhrasingContent[],
): [first: PhrasingContent[], rest: PhrasingContent[]] {
  const end = children.findIndex(
    (child) => child.type === 'break' || (child.type === 'text' && /\n/.test(child.value)),
  );
  const node = children[end];
  if (!node) return [children.filter(isNotEmpty), []];
  const [before, after] = [children.slice(0, end), children.slice(end + 1)];
  if (node.type !== 'text') return [before.filter(isNotEmpty), after.filter(isNotEmpty)];
  const [line = '', ...lines] = node.value.split('\n');
  return [
    [...before, { ...node, value: line }].filter(isNotEmpty),
    [{ ...node, value: lines.join('\n') }, ...after].filter(isNotEmpty),
  ];
}

function isNotEmpty(node: PhrasingContent): boolean {
  return node.type !== 'text' || node.value.trim() !== '';
}
