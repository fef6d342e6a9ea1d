import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { reviewDue } from '../../../src/checks/review-due.ts';
import { parseSite } from '../../../src/site/parse-site.ts';

const site = (...lines: string[]) =>
  parseSite({
    path: '',
    pages: [
      {
        name: 'a.md',
        file: new VFile({ path: 'a.md', value: ['---', 'layout: page', 'title: A', ...lines, '---', ''].join('\n') }),
      },
    ],
    sidebars: [],
    stylesheets: [],
    settings: { name: 'site.yml', file: new VFile({ path: 'site.yml', value: '' }) },
  });
const cycle = ['last_reviewed_on: 2026-05-01', 'review_in: 6 mois', 'owner: Équipe produit'];

test('a page past its day is a warning at the line to change', () => {
  const [message] = reviewDue('2026-11-02')(site(...cycle));
  expect(message).toMatchObject({ line: 4, fatal: false, ruleId: 'review-due' });
  expect(message?.reason).toBe(
    'Cette page était à relire le 1er novembre 2026. Responsable : Équipe produit. Une fois relue, écrivez :\nlast_reviewed_on: 2026-11-02',
  );
});

test.each([
  ['on its day', '2026-11-01', cycle],
  ['before its day', '2026-06-01', cycle],
  ['without a cycle', '2030-01-01', ['last_reviewed_on: 2026-05-01']],
])('a page %s is none', (_case, today, lines) => {
  expect(reviewDue(today)(site(...lines))).toEqual([]);
});
