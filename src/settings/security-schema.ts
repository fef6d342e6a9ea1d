import { date, keys, oneOrMany, text } from '../yaml/fields.ts';

const contact = text.regex(/^(?:https:\/\/|mailto:)\S+$/, {
  error: 'une adresse qui commence par https:// ou mailto:',
});

/** What `/.well-known/security.txt` says: to whom a flaw is told. */
export const securitySchema = keys({
  contact: oneOrMany(contact, 'une adresse, ou une liste d’adresses, qui commence par https:// ou mailto:').describe(
    'À qui signaler une faille : mailto:…, ou l’adresse https:// d’un formulaire.',
  ),
  expires: date.describe('Jusqu’à quel jour ce contact vaut : dans un an au plus.'),
  policy: contact.describe('L’adresse de la politique de divulgation.').optional(),
});
