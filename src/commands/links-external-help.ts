/** What `npm run links:external -- --help` prints. */
export const LINKS_EXTERNAL_HELP = `Usage : npm run links:external -- [options] [dossier]

Demande à chaque adresse externe du contenu si elle répond encore, et écrit un rapport en Markdown.
Le dossier de contenu : celui qui est nommé, sinon CONTENT_DIR, sinon content.

  --json             écrit le rapport en JSON, pour d’autres programmes
  --output FICHIER   écrit le rapport dans ce fichier, plutôt qu’à l’écran
  --cache FICHIER    où retenir ce qui allait bien (sans cette option : .cache/external-links.json)
  --max-age JOURS    au bout de combien de jours le redemander (sans cette option : 7)
  --timeout SECONDES combien de temps attendre une réponse (sans cette option : 20)
  --allow-private    admet les adresses d’un réseau privé, pour le site d’un intranet
  --problems-only    n’écrit rien quand tout va bien
  --fail             rend le code de sortie 1 s’il y a des liens morts
  -h, --help         affiche cette aide

Les adresses à ne pas vérifier se disent dans site.yml :

  external_links:
    skip:
      - address: https://exemple.fr/**
        reason: écarte les robots

Code de sortie : 0, quoi qu’il en soit des liens (sauf --fail), 1 si rien n’a pu être vérifié, 2 si la commande
est mal écrite.`;
