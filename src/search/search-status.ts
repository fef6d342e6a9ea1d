/** What is said of a search, aloud too: «3 résultats pour « sponsor »». */
export function searchStatus(question: string, count: number): string {
  if (count === 0) return `Aucun résultat pour « ${question} ». Essayez avec d’autres mots.`;
  return `${count} résultat${count > 1 ? 's' : ''} pour « ${question} »`;
}
