import { z } from 'astro/zod';
import { integer, keys } from '../yaml/fields.ts';

const server = z
  .url({ protocol: /^https$/, error: 'l’adresse du serveur Matomo, par exemple https://stats.exemple.gouv.fr/' })
  .refine((value) => !/[?#]/.test(value), { error: 'une adresse sans ? ni #' })
  .transform((value) => value.replace(/\/*$/, '/'));

/** Where visits are counted; nowhere without it. */
export const matomoSchema = keys({
  url: server.describe('L’adresse du serveur Matomo : https://stats.exemple.gouv.fr/.'),
  site: integer
    .refine((value) => value > 0, { error: 'un nombre entier à partir de 1' })
    .describe('Le numéro que le serveur Matomo donne à ce site.'),
});
