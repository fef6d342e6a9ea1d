import { describe, expect, test } from 'vitest';
import { settingsSchema } from '../../../src/settings/schema.ts';
import type { SidebarNode } from '../../../src/sidebars/resolve-sidebar.ts';
import { siteMap } from '../../../src/system-pages/site-map.ts';

const page = (permalink: string, title: string) => ({
  name: `${title}.md`,
  layout: 'page' as const,
  title,
  permalink,
});
const leaf = (permalink: string, label: string) => ({ label, href: permalink, permalink });

const site = {
  settings: settingsSchema.parse({ title: 'T', url: 'https://t.fr' }),
  pages: [page('/b', 'Bé'), page('/a', 'A'), page('/c', 'C'), page('/e', 'École'), page('/404.html', 'Perdu')],
  sidebars: new Map([
    [
      'un',
      {
        title: 'Un',
        items: [
          leaf('/b', 'B'),
          { label: 'Groupe', items: [leaf('/a', 'A'), { label: 'Ailleurs', href: 'https://x.fr' }] },
          { label: 'Rien que des liens', items: [{ label: 'Ailleurs', href: 'https://x.fr' }] },
        ],
      },
    ],
    ['deux', { title: 'Deux', items: [leaf('/a', 'Encore A')] }],
  ]),
  stylesheets: new Map<string, string>(),
  icon: '/favicon.svg',
};

/** `A (B, C)` is a group. */
const line = (node: SidebarNode): string =>
  'items' in node ? `${node.label} (${node.items.map(line).join(', ')})` : node.label;

describe('siteMap', () => {
  test('lists every page once: the menus, in their order, then the others by name', () => {
    expect(siteMap(site).map(({ title, items }) => [title, ...items.map(line)])).toEqual([
      ['Un', 'B', 'Groupe (A)'],
      ['Autres pages', 'C', 'École'],
    ]);
  });

  test('lists what the generator writes among the others', () => {
    const others = siteMap(site, [leaf('/d', 'Données')]).at(-1);
    expect(others?.items.map(line)).toEqual(['C', 'Données', 'École']);
  });
});
