import { expect, test } from 'vitest';
import { settingsSchema } from '../../../src/settings/schema.ts';
import { breadcrumbData } from '../../../src/sharing/breadcrumb-data.ts';
import type { PageView } from '../../../src/site/page-view.ts';

const settings = settingsSchema.parse({ title: 'T', url: 'https://t.fr' });
const data = (breadcrumbs: PageView['breadcrumbs']) =>
  breadcrumbData({ breadcrumbs, canonical: 'https://t.fr/ici', settings } as PageView);

test('each page above has its whole address, and the last is this one', () => {
  const crumbs = [
    { label: 'Accueil', href: '/' },
    { label: 'Les cours', href: '/d%C3%A9but' },
    { label: '</script>', href: undefined },
  ];
  const text = data(crumbs) ?? '';
  expect(text).not.toContain('</script>');
  expect(JSON.parse(text).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Accueil', item: 'https://t.fr/' },
    { '@type': 'ListItem', position: 2, name: 'Les cours', item: 'https://t.fr/d%C3%A9but' },
    { '@type': 'ListItem', position: 3, name: '</script>', item: 'https://t.fr/ici' },
  ]);
});

test('a page that has none says nothing', () => {
  expect(data([])).toBeUndefined();
});
