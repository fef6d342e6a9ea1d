import { describe, expect, test } from 'vitest';
import { markMainMenu } from '../../../src/main-menu/mark-main-menu.ts';

const menu = [
  { label: 'Accueil', link: '/' },
  { label: 'L’approche', link: '/approche/' },
  {
    label: 'Participer',
    items: [
      { label: 'Se former', link: '/approche/formation' },
      { label: 'Écrire', link: '/contact' },
    ],
  },
];

/** What is current, by label. */
function current(permalink: string): Record<string, string> {
  const entries = markMainMenu(menu, permalink).flatMap((entry) =>
    'items' in entry ? [entry, ...entry.items] : entry,
  );
  return Object.fromEntries(entries.flatMap((entry) => (entry.current ? [[entry.label, entry.current]] : [])));
}

describe('markMainMenu', () => {
  test('marks the page’s own entry, and the group that holds it', () => {
    expect(current('/approche/')).toEqual({ 'L’approche': 'page' });
    expect(current('/approche/formation')).toEqual({ Participer: 'true', 'Se former': 'page' });
  });

  test('marks the entry of the nearest folder above a page that has none', () => {
    expect(current('/approche/fast')).toEqual({ 'L’approche': 'true' });
    expect(current('/approche/formation/mooc')).toEqual({ Participer: 'true', 'Se former': 'true' });
  });

  test('takes the front page for nobody’s folder', () => {
    expect(current('/ailleurs')).toEqual({});
    expect(current('/')).toEqual({ Accueil: 'page' });
  });

  test('knows `/a`, `/a.html` for one page, and `/ab` for another', () => {
    expect(current('/contact.html')).toEqual({ Participer: 'true', Écrire: 'page' });
    expect(current('/contacter')).toEqual({});
  });
});
