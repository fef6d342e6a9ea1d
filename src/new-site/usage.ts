/** What `npm run new-site -- --help` prints. */
export const SITE_USAGE = `Commence un autre site : un dossier de contenu, avec ses réglages, ses pages et son menu.

  npm run new-site -- ../mon-site
    pose les questions une à une.

  npm run new-site -- ../mon-site --name "Mon site" --url https://mon-site.gouv.fr
    ne demande rien.

Options :
  --name      le nom du site, dans l’en-tête et dans le titre de chaque page
  --url       son adresse publique
  -h, --help  cette aide

Le dossier ne doit pas exister, ou être vide : rien n’est jamais remplacé.
Fin : 0, le site est créé ; 1, une réponse ou le dossier est refusé ; 2, la commande est mal écrite.`;
