/** What `npm run check -- --help` prints. */
export const CHECK_HELP = `Usage : npm run check -- [options] [dossier]

Vérifie le dossier de contenu : celui qui est nommé, sinon CONTENT_DIR, sinon content.

  --reporter NOM  la forme du rapport :
                    terminal  des lignes à lire (sans cette option, hors de GitHub Actions)
                    github    des annotations (sans cette option, dans GitHub Actions)
                    json      pour d’autres programmes
                    sarif     pour l’analyse de code (SARIF 2.1.0)
  --watch         vérifie de nouveau à chaque enregistrement, jusqu’à Ctrl-C
  -h, --help      affiche cette aide

Pour écrire un rapport dans un fichier :
  npm run --silent check -- --reporter sarif > rapport.sarif

Code de sortie : 0 sans erreur (même avec des avertissements), 1 avec des erreurs, 2 si la commande est mal écrite.`;
