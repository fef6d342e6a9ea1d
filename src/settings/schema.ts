import { z } from 'astro/zod';
import { address, boolean, keys, oneOrMany, text } from '../yaml/fields.ts';

const link = keys({ label: text.describe('Le texte du lien.'), link: address.describe('L’adresse du lien.') });
const links = z.array(link, { error: 'une liste de liens, chacun avec label et link' });

const header = keys({ links: links.describe('Les accès rapides.').default([]) });
const footer = keys({
  description: text.describe('La présentation du site.').optional(),
  state_links: links.describe('Les sites de référence de l’État.').default([]),
  links: links.describe('Les liens obligatoires : accessibilité, mentions légales…').default([]),
  licence: link.describe('La licence des contenus.').optional(),
});

/** A glob: `/startups/**` is `/startups` and all that is below, `/contact` only itself. */
const neighbour = text.regex(/^\/(?!\/)[^\s?#]*$/, { error: 'une adresse qui commence par /, sans ? ni #' });

/** `content/site.yml`: what the site is called, and what surrounds its pages. */
export const settingsSchema = keys({
  title: text.describe('Le nom du site, dans l’en-tête et à la fin du titre de chaque page.'),
  url: z
    .url({ protocol: /^https$/, error: 'l’adresse publique du site, par exemple https://beta.gouv.fr' })
    .describe('L’adresse publique du site.'),
  lang: text.describe('La langue du site.').default('fr'),
  tagline: text.describe('La phrase sous le nom du site.').optional(),
  home: address.describe('Où mène le nom du site.').default('/'),
  brand: z
    .array(text, { error: 'les lignes du bloc-marque, par exemple [République, Française]' })
    .min(1, { error: 'au moins une ligne' })
    .describe('Les lignes du bloc-marque.')
    .default(['République', 'Française']),
  mdx: boolean.describe('false refuse les pages .mdx.').prefault('true'),
  neighbours: oneOrMany(neighbour, 'une liste d’adresses, par exemple /contact ou /startups/**')
    .describe(
      'Ce que d’autres sites publient sous le même domaine : /contact est cette seule adresse, /startups/** tout ce qui commence ainsi. Un lien vers une autre adresse, qui n’est pas une page, est une erreur.',
    )
    .optional(),
  header: header.describe('L’en-tête de page.').prefault({}),
  footer: footer.describe('Le pied de page.').prefault({}),
});

export type Settings = z.infer<typeof settingsSchema>;
export type SettingsLink = z.infer<typeof link>;
