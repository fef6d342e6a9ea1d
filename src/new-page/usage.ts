/** What `npm run new -- --help` prints. */
export const PAGE_USAGE = `Crée une page, et l’ajoute au menu.

  npm run new
    pose les questions une à une.

  npm run new -- --title "Ma page" --section approche
    crée la page sans rien demander de ce qui est donné ; ailleurs que dans un
    terminal, ou avec --yes, ne demande rien du tout.

Options :
  --title      le titre de la page
  --section    le dossier de content/pages où l’écrire (« . » : content/pages même)
  --permalink  son adresse ; sinon la section, puis le titre : /approche/ma-page
  --label      son nom court, dans les menus et le fil d’Ariane
  --sidebar    son menu, par exemple approche (« aucun » : une page sans menu)
  --group      le groupe du menu où l’ajouter, par exemple "Se former", ou
               "Se former > Cours" (« . » : au premier niveau ; « aucun » : n’ajoute rien)
  --after      l’entrée qu’elle suit, par son adresse ou son texte (« debut » :
               la première) ; sinon elle vient en dernier
  --yes        ne demande rien, prend ce qui est proposé
  -h, --help   cette aide

Rien n’est écrit tant qu’une réponse est refusée.
Fin : 0, la page est créée ; 1, une réponse est refusée ; 2, la commande est mal écrite.`;
