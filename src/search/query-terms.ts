/** Words that a French question is made of, whatever it is about. */
const EMPTY_WORDS = new Set(
  `a à afin ai ainsi alors au aucun aucune aussi autre aux avec avez avoir avons c car ce cela celle celui ces cet
  cette ceux chez comme comment combien d dans de des doit dois doivent donc dont du elle elles en encore entre es
  est et être eu fait faire faut font ici il ils j je jusqu l la le les leur leurs lors lui m ma mais me même mes moi
  moins mon n ne nos notre nous on ont ou où par pas peut peuvent peux plus pour pourquoi pouvoir puis puisque qu
  quand que quel quelle quelles quels qui quoi s sa sans se sera ses si son sont sous suis sur t ta te tes ton tous
  tout toute toutes très tu un une vers veut veux vont vos votre vous y`.split(/\s+/),
);

/**
 * The words of a question that say what it is about, in small letters: «Combien de temps dure l’accélération ?»
 * gives `temps`, `dure`, `accélération`. A question made of empty words only keeps them.
 */
export function queryTerms(question: string): string[] {
  const words = [
    ...new Set(
      question
        .normalize('NFC')
        .toLocaleLowerCase('fr')
        .match(/[\p{L}\p{N}]+/gu) ?? [],
    ),
  ];
  const full = words.filter((word) => !EMPTY_WORDS.has(word));
  return full.length > 0 ? full : words;
}
