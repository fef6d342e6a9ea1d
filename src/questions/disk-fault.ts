/** Why the disk refuses to write, as a French sentence. */
export function diskFault({ code = '', path = '', message }: NodeJS.ErrnoException): string {
  const reasons: Record<string, string> = {
    EEXIST: `Le fichier ${path} existe déjà.`,
    ENOENT: `Le dossier de ${path} n’existe pas.`,
    ENOTDIR: `${path} n’est pas dans un dossier.`,
    EACCES: `Vous n’avez pas le droit d’écrire ${path}.`,
    EPERM: `Vous n’avez pas le droit d’écrire ${path}.`,
    EROFS: `${path} est sur un disque en lecture seule.`,
    ENOSPC: 'Le disque est plein.',
  };
  return reasons[code] ?? message;
}
