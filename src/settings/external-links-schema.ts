import { z } from 'astro/zod';
import { keys, text } from '../yaml/fields.ts';

const skipped = keys({
  address: text
    .regex(/^https?:\/\/[^\s*]+(?:\*\*)?$/, { error: 'une adresse en https://, ou son début suivi de **' })
    .describe('L’adresse, ou son début suivi de ** : https://exemple.fr/**.'),
  reason: text.describe('Pourquoi elle n’est pas vérifiée.'),
});

/** What `npm run links:external` is to know. */
export const externalLinksSchema = keys({
  skip: z
    .array(skipped, { error: 'une liste, où chacun a address et reason' })
    .describe('Les adresses que la vérification des liens externes laisse de côté, et pourquoi.')
    .default([]),
});
