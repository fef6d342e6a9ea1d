import { describe, expect, test } from 'vitest';
import { breadcrumbs } from '../../../src/breadcrumbs/breadcrumbs.ts';
import type { PageData } from '../../../src/site/page-view.ts';

const page = (permalink: string, more: Partial<PageData> = {}) => ({
  name: `${permalink}.md`,
  layout: 'page' as const,
  title: `Titre ${permalink}`,
  permalink,
  ...more,
});
const pages = [
  page('/approche/', { label: 'L’approche' }),
  page('/approche/formation'),
  page('/approche/formation/mooc'),
];

describe('breadcrumbs', () => {
  test('come from the pages above, each by its label or title', () => {
    expect(breadcrumbs(page('/approche/formation/mooc'), { pages })).toEqual([
      { label: 'L’approche', href: '/approche/' },
      { label: 'Titre /approche/formation', href: '/approche/formation' },
      { label: 'Titre /approche/formation/mooc', href: undefined },
    ]);
  });

  test('come from the front matter when it has some; the last is the page itself', () => {
    const written = [
      { title: 'Accueil', link: '/' },
      { title: 'Le programme', link: '/approche' },
      { title: 'Ici', link: '/ici' },
    ];
    expect(breadcrumbs(page('/approche/fast', { breadcrumbs: written }), { pages })).toEqual([
      { label: 'Accueil', href: '/' },
      { label: 'Le programme', href: '/approche' },
      { label: 'Ici', href: undefined },
    ]);
  });

  test('are empty when nothing is above', () => {
    expect(breadcrumbs(page('/approche/'), { pages })).toEqual([]);
    expect(breadcrumbs(page('/404.html'), { pages })).toEqual([]);
    expect(breadcrumbs(page('/'), { pages: [page('/')] })).toEqual([]);
  });
});
