import { z } from 'astro/zod';
import { permalinkField } from '../permalinks/permalink-field.ts';
import { address, boolean, keys, oneOrMany, text } from '../yaml/fields.ts';
import { ACCENTS } from './accents.ts';
import { externalLinksSchema } from './external-links-schema.ts';
import { footerSchema } from './footer-schema.ts';
import { headerSchema } from './header-schema.ts';
import { matomoSchema } from './matomo-schema.ts';
import { securitySchema } from './security-schema.ts';

/** A glob: `/actualites/**` is `/actualites` and all that is below, `/contact` only itself. */
const neighbour = text.regex(/^\/(?!\/)[^\s?#]*$/, { error: 'une adresse qui commence par /, sans ? ni #' });

/** `content/site.yml`: what the site is called, and what surrounds its pages. */
export const settingsSchema = keys({
  title: text.describe('Le nom du site, dans l’en-tête et à la fin du titre de chaque page.'),
  url: z
    .url({ protocol: /^https$/, error: 'l’adresse publique du site, par exemple https://exemple.gouv.fr' })
    .describe('L’adresse publique du site.'),
  lang: text.describe('La langue du site.').default('fr'),
  tagline: text.describe('La phrase sous le nom du site.').optional(),
  home: address.describe('Où mène le nom du site.').default('/'),
  brand: z
    .array(text, { error: 'les lignes du bloc-marque, par exemple [République, Française]' })
    .min(1, { error: 'au moins une ligne' })
    .describe('Les lignes du bloc-marque.')
    .default(['République', 'Française']),
  accent: z
    .enum(ACCENTS, { error: `l’une des couleurs illustratives du DSFR : ${ACCENTS.join(', ')}` })
    .describe('La couleur des mises en avant, des mises en exergue et des citations.')
    .optional(),
  mdx: boolean.describe('false refuse les pages .mdx.').prefault('true'),
  social_images: boolean
    .describe('false : pas d’image de partage dessinée pour chaque page, ce qui accélère la première construction.')
    .prefault('true'),
  neighbours: oneOrMany(neighbour, 'une liste d’adresses, par exemple /contact ou /actualites/**')
    .describe(
      'Ce que d’autres sites publient sous le même domaine : /contact est cette seule adresse, /actualites/** tout ce qui commence ainsi. Un lien vers une autre adresse, qui n’est pas une page, est une erreur.',
    )
    .optional(),
  site_map: permalinkField.describe('L’adresse du plan du site, que le générateur écrit.').prefault('/plan-du-site'),
  edit_url: z
    .url({
      protocol: /^https$/,
      error: 'une adresse https://, par exemple https://github.com/…/edit/main/content/pages',
    })
    .describe(
      'L’adresse à laquelle se modifie le dossier content/pages dans le dépôt. Sans elle, les pages n’ont pas de lien « Modifier cette page ».',
    )
    .optional(),
  header: headerSchema.describe('L’en-tête de page.').prefault({}),
  footer: footerSchema.describe('Le pied de page.').prefault({}),
  external_links: externalLinksSchema.describe('La vérification des liens externes.').prefault({}),
  security: securitySchema.describe('Le contact de sécurité, publié dans /.well-known/security.txt.').optional(),
  matomo: matomoSchema
    .describe('La mesure d’audience par Matomo, sans cookie. Sans ce réglage, aucune visite n’est comptée.')
    .optional(),
});

export type Settings = z.infer<typeof settingsSchema>;
