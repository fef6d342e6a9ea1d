import { systemAddress } from './system-address.ts';

/** What addresses, disks or the generator read as something else; invisible signs; what is encoded twice. */
const RESERVED = /[\p{C}\p{Zl}\p{Zp}\\?#:*"<>|]|%[\da-f]{2}/iu;

/** What an editor may have written, made into the one form the program uses, or the reason why it can't be. */
export type PermalinkResult = { permalink: string } | { fault: string };

/**
 * Reads a permalink as Jekyll does: a leading slash is optional, percent-encoding and
 * Unicode forms are folded (to NFC), repeated slashes count for one.
 *
 * @returns the permalink, always starting with a slash, or a `fault`: a French sentence
 *   that says what is wrong and what is allowed.
 */
export function normalisePermalink(written: string): PermalinkResult {
  const decoded = decode(written.trim());
  if (decoded === undefined) return { fault: 'contient un « % » qui n’encode aucun caractère' };

  const permalink = `/${decoded}`.normalize('NFC').replace(/\/{2,}/g, '/');
  const segments = permalink.split('/');

  if (written.trim() === '') return { fault: 'est vide ; exemple : /approche/ma-page' };
  if (/^[a-z][a-z\d+.-]*:/i.test(decoded))
    return { fault: 'est une adresse complète ; n’en gardez que le chemin, par exemple /approche/ma-page' };
  if (segments.some((segment) => /^\.+$/.test(segment)))
    return { fault: 'sort du site : « . » et « .. » n’y sont pas admis' };
  if (RESERVED.test(permalink))
    return { fault: 'contient un caractère réservé ; sont admis les lettres, chiffres, espaces, - _ . et /' };
  const system = systemAddress(permalink);
  if (system !== undefined) return { fault: `commence par « /${system} », réservé au générateur et au serveur` };
  if (segments.some((segment) => Buffer.byteLength(segment) > 200))
    return { fault: 'a une partie de plus de 200 octets ; raccourcissez-la' };
  if (Buffer.byteLength(permalink) > 800) return { fault: 'fait plus de 800 octets ; raccourcissez-la' };
  const folder = segments.slice(0, -1).find((segment) => segment.endsWith('.html'));
  if (folder !== undefined) return { fault: `a « ${folder} » au milieu : .html ne va qu’à la fin` };

  const extension = /\.[a-z]{1,5}$/i.exec(permalink)?.[0];
  if (extension && extension !== '.html')
    return { fault: `finit par « ${extension} » ; une page finit par .html, par / ou par rien` };
  return { permalink };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
