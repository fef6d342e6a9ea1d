import { z } from 'astro/zod';
import { address, keys, text } from '../yaml/fields.ts';

export const link = keys({ label: text.describe('Le texte du lien.'), link: address.describe('L’adresse du lien.') });
export const links = z.array(link, { error: 'une liste de liens, chacun avec label et link' });

export type SettingsLink = z.infer<typeof link>;
