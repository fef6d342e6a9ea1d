import type { Settings } from '../settings/schema.ts';

/** Where it is published, below the output folder. */
export const SECURITY_TXT = '.well-known/security.txt';

/**
 * The text of `security.txt`, when the settings have a contact.
 * @see https://www.rfc-editor.org/rfc/rfc9116
 */
export function securityTxt({ security, url, lang }: Settings): string | undefined {
  if (!security) return undefined;
  const lines = [
    ...security.contact.map((contact) => `Contact: ${contact}`),
    `Expires: ${security.expires}T00:00:00Z`,
    `Preferred-Languages: ${[...new Set([lang, 'en'])].join(', ')}`,
    `Canonical: ${new URL(`/${SECURITY_TXT}`, url).href}`,
    ...(security.policy === undefined ? [] : [`Policy: ${security.policy}`]),
  ];
  return `${lines.join('\n')}\n`;
}
