/** What `npm run summary -- --help` prints. */
export const SUMMARY_HELP = `Usage : npm run summary -- [options] [dossier]

Résume une modification : pages ajoutées, modifiées, déplacées, supprimées, leur poids, et ce que dit la vérification.
Le dossier de contenu : celui qui est nommé, sinon CONTENT_DIR, sinon content.

  --base BASE     à quoi comparer : le dossier d’un site construit, ou une révision git (HEAD^1, main…), qui est
                  alors construite à part
  --dist DOSSIER  le site construit (sans cette option : dist)
  -h, --help      affiche cette aide

Dans GitHub Actions, le résumé est aussi ajouté à celui de la tâche.

Code de sortie : 0 ; 2 si la commande est mal écrite.`;
