/** What a duration counts, in French or in English, singular or plural. */
const UNITS: Readonly<Record<string, 'days' | 'weeks' | 'months' | 'years'>> = {
  jour: 'days',
  semaine: 'weeks',
  mois: 'months',
  an: 'years',
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
};

/** How a duration is written: `6 mois`, `1 an`, `6 months`. */
export const DURATION = /^(\d{1,3}) (jour|semaine|mois|an|day|week|month|year)s?$/;

/**
 * The day on which a page is to be read again.
 *
 * @param reviewedOn The day of the last reading, `YYYY-MM-DD`.
 * @param every A duration (see `DURATION`).
 * @returns `YYYY-MM-DD`.
 * @throws RangeError when either is not of its form: the schema refuses those before.
 */
export function nextReview(reviewedOn: string, every: string): string {
  const [, count, unit] = DURATION.exec(every) ?? [];
  const key = UNITS[unit ?? ''];
  if (key === undefined) throw new RangeError(`Not a duration: ${every}`);
  return Temporal.PlainDate.from(reviewedOn)
    .add({ [key]: Number(count) })
    .toString();
}
