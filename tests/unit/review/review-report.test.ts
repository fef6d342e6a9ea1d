import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { pageReviews, reviewMarkdown } from '../../../src/review/review-report.ts';
import { parseSite } from '../../../src/site/parse-site.ts';

const page = (name: string, ...lines: string[]) => ({
  name,
  file: new VFile({
    path: name,
    value: ['---', 'layout: page', `title: Page | ${name}`, ...lines, '---', ''].join('\n'),
  }),
});
const { pages } = parseSite({
  path: '',
  pages: [
    page('sans.md'),
    page('aussi.md'),
    page('faute.md', 'review_in: toujours'),
    page('tard.md', 'last_reviewed_on: 2026-05-01', 'review_in: 1 an'),
    page('tôt.md', 'last_reviewed_on: 2026-01-15', 'review_in: 6 mois', 'owner: Équipe produit'),
  ],
  sidebars: [],
  stylesheets: [],
  settings: { name: 'site.yml', file: new VFile({ path: 'site.yml', value: '' }) },
});

describe('pageReviews', () => {
  const reviews = pageReviews(pages, '2026-11-24');

  test('puts what is due first, and what has no cycle last', () => {
    expect(reviews.map(({ file, dueOn, isDue }) => [file, dueOn, isDue])).toEqual([
      ['tôt.md', '2026-07-15', true],
      ['tard.md', '2027-05-01', false],
      ['aussi.md', undefined, false],
      ['sans.md', undefined, false],
    ]);
  });

  test('is told as a table that a title cannot break', () => {
    const markdown = reviewMarkdown(reviews, '2026-11-24');
    expect(markdown).toContain('Au 24 novembre 2026 : 1 sur 4 à relire.');
    expect(markdown).toContain(
      '| Page \\| tôt.md | tôt.md | Équipe produit | 15 janvier 2026 | 15 juillet 2026 **(passé)** |',
    );
    expect(markdown).toContain('| Page \\| sans.md | sans.md | — | — | — |');
  });
});
