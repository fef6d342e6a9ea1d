const LOCAL_FILE = /^(?:file:|[a-z]:[\\/])/i;
const LOCAL_HOST =
  /^(?:https?:\/\/)?(?:localhost(?=:)|127\.0\.0\.1(?=:)|(?<=\/\/)(?:localhost|127\.0\.0\.1)(?=[/?#]|$))/i;
const BROKEN_SCHEME = /^https?(?::(?!\/\/)\/?|\/\/)/i;
const EMAIL = /^[^\s/@:?#]+@[^\s/@:?#]+\.[a-z]{2,}$/i;
/** A name that only a domain has; `.md` or `.pdf` would be files. */
const DOMAIN = /^(?:www\.[^/]+|(?:[\w-]+\.)+(?:fr|com|org|net|eu|io|info))(?=:\d|[/?#]|$)/i;

/**
 * What to write instead of an address that lacks a part, as a French sentence, or nothing when it is whole.
 *
 * @param address As it was written, without white space around it.
 */
export function incompleteAddress(address: string): string | undefined {
  if (LOCAL_FILE.test(address) || LOCAL_HOST.test(address)) {
    return 'Elle ne mène qu’à votre ordinateur. Un fichier se dépose dans public/, une page s’écrit /approche/ma-page.';
  }
  if (BROKEN_SCHEME.test(address)) return instead(address.replace(BROKEN_SCHEME, 'https://'));
  if (EMAIL.test(address)) return instead(`mailto:${address}`);
  if (DOMAIN.test(address)) return instead(`https://${address}`);
  if (/^https?:/i.test(address) && !URL.canParse(address)) {
    return 'Aucun navigateur ne sait la lire. Copiez-la depuis la barre d’adresse de votre navigateur.';
  }
  return undefined;
}

function instead(address: string): string {
  return `Il en manque une partie. Écrivez « ${address} ».`;
}
