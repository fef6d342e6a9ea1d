/** What was done, and what comes next, in French, as lines to copy into a terminal. */
export function nextSteps(folder: string, name: string): string {
  const path = quoted(folder);
  // The default of CONTENT_DIR.
  const env = folder === 'content' ? '' : `CONTENT_DIR=${path} `;
  return [
    `« ${name} » est prêt : ${folder}`,
    '',
    'Ensuite :',
    `  1. ${env}npm run dev`,
    '     puis http://localhost:4321/ : les pages se rechargent à chaque enregistrement.',
    `  2. Dans ${folder} : écrivez les pages (pages), et remplissez ce qui est « À compléter » dans`,
    '     les trois pages légales ; réglez le bloc-marque, le menu et le pied de page (site.yml) ;',
    '     remplacez l’icône (public/favicon.svg).',
    `  3. npm run check -- ${path}`,
    '     dit ce qui est à corriger.',
    `  4. ${env}npm run build`,
    '     écrit le site dans dist.',
  ].join('\n');
}

function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
