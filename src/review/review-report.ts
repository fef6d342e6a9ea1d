import { table } from '../report-markdown/table.ts';
import type { ParsedPage } from '../site/parse-site.ts';
import { frenchDate } from './french-date.ts';
import { nextReview } from './next-review.ts';

/** Where a page stands in its cycle of readings. */
export interface PageReview {
  file: string;
  permalink: string;
  title: string;
  owner?: string | undefined;
  /** `YYYY-MM-DD`; absent when the page was never read again. */
  reviewedOn?: string | undefined;
  /** `YYYY-MM-DD`; absent when the page has no cycle. */
  dueOn?: string | undefined;
  isDue: boolean;
}

/** The pages by the day on which they are due; those without a cycle come last. */
export function pageReviews(pages: readonly ParsedPage[], today: string): PageReview[] {
  return pages
    .flatMap(({ file, permalink, data }): PageReview[] => {
      if (!data || permalink === undefined) return [];
      const { title, owner, last_reviewed_on: reviewedOn, review_in: every } = data;
      const dueOn = reviewedOn && every ? nextReview(reviewedOn, every) : undefined;
      return [
        { file: file.path, permalink, title, owner, reviewedOn, dueOn, isDue: dueOn !== undefined && dueOn < today },
      ];
    })
    .sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.file.localeCompare(b.file));
}

/** The same, as a Markdown report in French. */
export function reviewMarkdown(reviews: readonly PageReview[], today: string): string {
  const due = reviews.filter(({ isDue }) => isDue);
  const rows = reviews.map(({ title, file, owner, reviewedOn, dueOn, isDue }) => [
    title,
    file,
    owner ?? '—',
    day(reviewedOn),
    `${day(dueOn)}${isDue ? ' **(passé)**' : ''}`,
  ]);
  return [
    '# Pages à relire',
    '',
    `Au ${frenchDate(today)} : ${due.length} sur ${reviews.length} à relire.`,
    '',
    table(['page', 'fichier', 'responsable', 'relue le', 'à relire le'], rows),
    '',
  ].join('\n');
}

function day(date: string | undefined): string {
  return date === undefined ? '—' : frenchDate(date);
}
