/** Pages of one title, whose picture is drawn once, each with a word that no other one has, in more than one part of the search index. */
export const MANY_PAGES = Object.fromEntries(
  Array.from({ length: 1001 }, (_, page) => [
    `pages/fiches/${page}.md`,
    `---\nlayout: page\ntitle: Fiche\n---\n\nUne fiche du dossier, de référence zygote${page}x.\n`,
  ]),
);
