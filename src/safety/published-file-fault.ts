/** What builds and servers write or look for themselves at the top of a site. */
const SYSTEM =
  /^(?:(?:_astro|_image|_server-islands|pagefind|styles)\/|(?:_headers|_redirects|_routes\.json|_worker\.js|web\.config|nginx\.conf)$)/i;
/** Commands to a server, wherever they stand. */
const SERVER = /(?:^|\/)(?:\.ht[a-z]+|\.user\.ini)$/i;
const PROGRAM = /\.(?:[cm]?jsx?|tsx?|wasm|swf|jar|hta|vbs?|php\d?|phtml|cgi|asp|aspx|jsp|xslt?|mht|mhtml|appcache)$/i;

/**
 * What is wrong with a file of the folder that is published as it is, as a French sentence, or nothing: only its name
 * is looked at.
 *
 * @param name Its path below the folder, with forward slashes.
 */
export function publishedFileFault(name: string): string | undefined {
  if (SYSTEM.test(name) || SERVER.test(name)) {
    return 'Ce nom est réservé au générateur et au serveur. Renommez ce fichier, ou supprimez-le.';
  }
  if (PROGRAM.test(name)) {
    return 'Ce fichier est un programme : public/ ne contient que des images et des documents. Supprimez-le, ou demandez aux développeurs où le mettre.';
  }
  if (/\.svgz$/i.test(name)) return 'Ce dessin est compressé : personne ne peut le relire. Enregistrez-le en .svg.';
  return name === name.normalize('NFC') ? undefined : DECOMPOSED;
}

const DECOMPOSED =
  'Les accents de ce nom sont des signes à part, comme certains Mac les écrivent : les serveurs ne trouveraient pas le fichier. Renommez-le, de préférence sans accent.';
