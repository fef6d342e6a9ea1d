import { fault } from '../rule.ts';
import type { LinkRule } from './link-rule.ts';
import { decode } from './resolve-link.ts';

const EMAIL = /^[^\s@,]+@[^\s@,]+\.[^\s@,.]{2,}$/;
const PHONE = /^\+?\d[\d\s.()-]*$/;

/**
 * `mailto:` is followed by an e-mail address (or several, or only by `?subject=`), `tel:` by a number.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6068 and https://www.rfc-editor.org/rfc/rfc3966
 */
export const contactLinks: LinkRule = ({ target, address, file, place }) => {
  if (target.kind !== 'contact') return [];
  const [, scheme = '', rest = ''] = /^\s*(\w+):(.*)$/s.exec(address) ?? [];
  const isMail = scheme.toLowerCase() === 'mailto';
  if (isMail ? isMailbox(rest) : isPhone(rest)) return [];
  const example = isMail ? 'mailto:contact@exemple.gouv.fr' : 'tel:+33123456789';
  const what = isMail ? 'une adresse électronique' : 'un numéro de téléphone';
  const reason = `« ${address.trim()} » n’est pas ${what} que l’on peut joindre. Écrivez par exemple « ${example} », sans espace.`;
  return [fault(file, place, reason, 'contact-link')];
};

function isMailbox(written: string): boolean {
  const [recipients = '', query = ''] = written.split('?', 2);
  if (recipients === '') return query !== '';
  return recipients.split(',').every((recipient) => EMAIL.test(decode(recipient)));
}

/** After the number may come parameters, as in `;ext=12`. */
function isPhone(written: string): boolean {
  return PHONE.test(decode(written).replace(/;.*$/s, '').trim());
}
