import { expect, test } from 'vitest';
import { sidebarFileId, sidebarId, sidebarName } from '../../../src/sidebars/sidebar-id.ts';

test.each([
  ['sidebar-approche.html', 'approche'],
  ['sidebar-approche', 'approche'],
  ['sidebar-ma-sidebar-a.html', 'ma-sidebar-a'],
  ['sidebar-a.html-b', 'a.html-b'],
])('%s names %s', (written, id) => {
  expect(sidebarId(written)).toBe(id);
  expect(sidebarId(sidebarName(id))).toBe(id);
});

test.each([
  ['approche.yml', 'approche'],
  ['approche.yaml', 'approche'],
  ['a.yml.b.yml', 'a.yml.b'],
])('%s is %s', (name, id) => {
  expect(sidebarFileId(name)).toBe(id);
});
