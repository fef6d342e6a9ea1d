import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { onElements } from '../../../src/markdown/on-elements.ts';
import { visit } from '../../../src/markdown/visit.ts';

test('a plugin sees the elements of the given names, in order, with what is in them', async () => {
  const seen: string[] = [];
  const note = () => (tree: Root) => {
    visit(tree, 'element', ({ tagName }: Element) => void seen.push(tagName));
  };
  const tree = h(null, [h('h2', h('em')), h('p', h('b')), h('section', [h('h3', h('h2'))])]);
  await unified()
    .use(onElements(['h2', 'h3'], note))
    .run(tree);
  expect(seen).toEqual(['h2', 'em', 'h3', 'h2']);
});

test('what it changes in them is changed in the page', async () => {
  const mark = () => (tree: Root) => {
    for (const element of tree.children as Element[]) element.properties['id'] = 'x';
  };
  const tree = h(null, [h('p', [h('a')])]);
  await unified()
    .use(onElements(['a'], mark))
    .run(tree);
  expect(tree).toEqual(h(null, [h('p', [h('a', { id: 'x' })])]));
});
