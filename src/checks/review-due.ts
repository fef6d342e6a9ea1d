import { frenchDate } from '../review/french-date.ts';
import { nextReview } from '../review/next-review.ts';
import { type Rule, warning } from './rule.ts';

/**
 * A page past the day of its next reading is a warning.
 *
 * @param today The day of the check, `YYYY-MM-DD`.
 */
export function reviewDue(today: string): Rule {
  return ({ pages }) =>
    pages.flatMap(({ file, yaml, data }) => {
      const { last_reviewed_on: reviewedOn, review_in: every, owner } = data ?? {};
      if (reviewedOn === undefined || every === undefined) return [];
      const dueOn = nextReview(reviewedOn, every);
      if (dueOn >= today) return [];
      const who = owner === undefined ? '' : ` Responsable : ${owner}.`;
      const reason = `Cette page était à relire le ${frenchDate(dueOn)}.${who} Une fois relue, écrivez :\nlast_reviewed_on: ${today}`;
      return [warning(file, yaml.locate(['last_reviewed_on']), reason, 'review-due')];
    });
}
