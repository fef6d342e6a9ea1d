/** What addresses, disks, shells or the generator read as something else, and signs that can't be seen. */
const RESERVED = /[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|#%[\]{}$`^]/u;

/**
 * What is wrong with the name of a file or folder, as the second half of a French sentence, or nothing.
 *
 * @param name One part of a path, without slashes.
 */
export function fileNameFault(name: string): string | undefined {
  if (name.includes('\ufffd')) return 'contient un signe qui ne se lit pas';
  const odd = RESERVED.exec(name)?.[0];
  if (odd !== undefined) {
    const shown = /[\p{C}\p{Z}]/u.test(odd)
      ? `U+${odd.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
      : odd;
    return `contient « ${shown} ». N’en gardez que les lettres, les chiffres, les espaces, les tirets et les points`;
  }
  if (name.includes('..')) return 'contient « .. ». N’en gardez qu’un point';
  if (/^\s|[\s.]$/.test(name)) return 'commence ou finit par une espace ou un point. Retirez-le';
  return undefined;
}
