/** The kinds of address that lead a visitor somewhere, to someone or to a day, without running anything. */
const SCHEMES: ReadonlySet<string> = new Set([
  ...['http:', 'https:', 'ftp:', 'mailto:', 'tel:', 'sms:', 'callto:', 'geo:'],
  ...['irc:', 'ircs:', 'matrix:', 'sip:', 'sips:', 'webcal:', 'xmpp:'],
]);

/** What only leads to the writer's computer, or lacks `https://`, runs nothing: another rule knows what to write. */
const INCOMPLETE = /^(?:file|[a-z]|localhost|(?:[\w-]+\.)+[a-z]{2,}(?=:\d)):/i;

/**
 * What makes an address unsafe to follow or to load, as the second half of a French sentence, or nothing.
 *
 * An address is looked at as browsers do: leading white space and control characters, tabs and line breaks anywhere
 * do not count, nor does the case of its scheme. One without a scheme is safe: it leads to a site over HTTP.
 *
 * @param address As it stands in the attribute, entities decoded.
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function addressFault(address: string): string | undefined {
  const read = asBrowsersRead(address);
  if (INCOMPLETE.test(read)) return undefined;
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(read)?.[0].toLowerCase();
  if (scheme !== undefined && !SCHEMES.has(scheme)) return reasonFor(scheme);
  if (/^(?:https?:)?[/\\]{2,}[^/\\?#]*@/i.test(read)) {
    return 'cache où elle mène : ce qui précède « @ » n’est pas un site. N’en gardez que ce qui suit « @ »';
  }
  return undefined;
}

/** An address without what the URL parser drops before it reads it. */
export function asBrowsersRead(address: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the specification names them
  return address.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$|[\t\n\r]/g, '');
}

const ALLOWED = 'Sont admises les adresses en https://, http://, mailto: ou tel:, et celles du site, comme /approche/';

function reasonFor(scheme: string): string {
  if (/^(?:java|vb|live|j)script:$/.test(scheme)) {
    return `commence par « ${scheme} » : elle lancerait un programme chez les visiteurs. ${ALLOWED}`;
  }
  if (/^(?:data|blob|filesystem):$/.test(scheme)) {
    return `commence par « ${scheme} » : elle contient elle-même un fichier, que personne ne relit. Déposez ce fichier dans public/ (une image dans public/images) et écrivez son adresse : /images/mon-image.png`;
  }
  return `commence par « ${scheme} », qui n’est pas admis. ${ALLOWED}`;
}
