import { z } from 'astro/zod';
import { address, keys, text } from '../yaml/fields.ts';
import { link, links } from './link-schema.ts';

const STATUSES = ['non conforme', 'partiellement conforme', 'totalement conforme'] as const;

/**
 * The sites to which each site of the State links, in the order that the DSFR gives.
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/pied-de-page
 */
const STATE_LINKS = ['info.gouv.fr', 'service-public.gouv.fr', 'legifrance.gouv.fr', 'data.gouv.fr'].map((site) => ({
  label: site,
  link: `https://www.${site}`,
}));

/** The bottom of every page. */
export const footerSchema = keys({
  description: text.describe('La présentation du site.').optional(),
  state_links: links.describe('Les sites de référence de l’État, dans l’ordre.').default(STATE_LINKS),
  accessibility: keys({
    status: z
      .enum(STATUSES, { error: `l’un de ${STATUSES.join(', ')}` })
      .describe('Ce que l’audit d’accessibilité a conclu (RGAA). Sans audit, un site est « non conforme ».'),
    link: address.describe('L’adresse de la déclaration d’accessibilité.').optional(),
  })
    .describe('La mention d’accessibilité, obligatoire dans toutes les pages.')
    .prefault({ status: 'non conforme' }),
  links: links.describe('Les liens obligatoires : mentions légales, données personnelles…').default([]),
  licence: link.describe('La licence des contenus.').optional(),
});
