/** What the search of one word found: pages, and how much each is about it. */
export interface Found {
  id: string;
  score: number;
}

/**
 * Ranks the pages that were found for one word or another of a question. A page that has more of its words comes
 * before one that has fewer, but for a word that says little. Pagefind itself only finds pages that have them all.
 *
 * @param byTerm What was found for each word.
 * @returns each page once, the best first, as it was found for the word that says most about it.
 */
export function rankPages<Result extends Found>(byTerm: readonly (readonly Result[])[]): Result[] {
  const pages = new Map<string, { best: Result; sum: number; terms: number }>();
  for (const result of byTerm.flat()) {
    const { best = result, sum = 0, terms = 0 } = pages.get(result.id) ?? {};
    pages.set(result.id, {
      best: result.score > best.score ? result : best,
      sum: sum + result.score,
      terms: terms + 1,
    });
  }
  return [...pages.values()].sort((a, b) => b.sum * b.terms - a.sum * a.terms).map(({ best }) => best);
}
