import { isUtf8 } from 'node:buffer';

/** The text of a file, or what keeps it from being one: a French sentence, and the line that it is about. */
export type Decoded = { text: string } | { reason: string; line: number };

/**
 * Reads bytes as UTF-8, the one way in which content is written. An accent that is a sign of its own (as some systems
 * write it) is joined to its letter (NFC): in addresses and anchors, servers and browsers tell the two apart.
 */
export function decodeText(bytes: Buffer): Decoded {
  if (/^(?:\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2))) return { reason: UTF_16, line: 1 };
  const zero = bytes.indexOf(0);
  if (zero !== -1) return { reason: ZERO, line: lineAt(bytes, zero) };
  if (!isUtf8(bytes)) return { reason: NOT_UTF_8, line: firstUnreadLine(bytes) };
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).normalize('NFC') };
}

const SAVE_AS = 'Enregistrez-le en UTF-8 (dans l’éditeur : « Enregistrer sous », « Codage » ou « Encoding »).';
const UTF_16 = `Ce fichier est en UTF-16. ${SAVE_AS}`;
const NOT_UTF_8 = `Ce fichier n’est pas en UTF-8 : cette ligne contient un signe qui ne se lit pas. ${SAVE_AS}`;
const ZERO =
  'Cette ligne contient un octet nul, qu’aucun texte ne contient : ce fichier est abîmé, ou n’est pas du texte. Recopiez son texte dans un nouveau fichier.';

function lineAt(bytes: Buffer, offset: number): number {
  return bytes.subarray(0, offset).toString('latin1').split('\n').length;
}

/** A line break is the same byte in every encoding that extends ASCII, so lines can be looked at one by one. */
function firstUnreadLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (!isUtf8(bytes.subarray(start, end === -1 ? undefined : end))) return line;
    if (end === -1) break;
    start = end + 1;
  }
  return 1;
}
