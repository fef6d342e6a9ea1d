import { closest, distance } from 'fastest-levenshtein';

/** The candidate that was most likely meant, as a French question, or nothing when none is near. */
export function didYouMean(found: string, candidates: readonly string[]): string {
  if (candidates.length === 0) return '';
  const nearest = closest(found, candidates);
  return distance(found, nearest) <= Math.max(2, found.length / 3) ? ` Vouliez-vous dire « ${nearest} » ?` : '';
}
