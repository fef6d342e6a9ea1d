import { z } from 'astro/zod';
import { address, keys, text } from '../yaml/fields.ts';
import { links } from './link-schema.ts';

/** An entry of the main menu: a link, or a group of links. One shape for both, so that a fault is told at its own line. */
const menuEntry = keys({
  label: text.describe('Le texte de l’entrée.'),
  link: address.describe('L’adresse où elle mène.').optional(),
  items: links.min(1, { error: 'au moins un lien' }).describe('Les liens d’un groupe, qui se déplie.').optional(),
}).refine(({ link, items }) => (link === undefined) !== (items === undefined), {
  error: 'une entrée qui a link (une adresse) ou items (une liste de liens)',
});

/** The top of every page. */
export const headerSchema = keys({
  links: links.describe('Les accès rapides, à droite du nom du site.').default([]),
  menu: z
    .array(menuEntry, { error: 'une liste d’entrées, chacune avec label, et link ou items' })
    .describe('Le menu principal, sous le nom du site.')
    .default([]),
});

export type MenuEntry = z.infer<typeof menuEntry>;
