import { z } from 'astro/zod';
import { permalinkField } from '../permalinks/permalink-field.ts';
import { address, keys, text } from '../yaml/fields.ts';

/**
 * An entry of a side menu: a page of the site (`page`), an address elsewhere (`link`), or a
 * group (`items`, `folder` or both). One shape for the three, so that a fault deep in a menu
 * is told at its own line.
 */
export interface SidebarItem {
  label?: string | undefined;
  page?: string | undefined;
  link?: string | undefined;
  items?: SidebarItem[] | undefined;
  folder?: string | undefined;
  print?: string | undefined;
}

const print = permalinkField
  .describe(
    'L’adresse d’une page à imprimer, que le générateur écrit : elle réunit toutes les pages de ce menu ou de ce groupe.',
  )
  .optional();

const sidebarItem: z.ZodType<SidebarItem> = z.lazy(() =>
  keys({
    label: text
      .describe('Le texte de l’entrée. Sans lui, une page est nommée par son label, sinon par son titre.')
      .optional(),
    page: text.describe('L’adresse (permalink) d’une page du site.').optional(),
    link: address.describe('Une adresse hors du site.').optional(),
    items: z.array(sidebarItem, { error: 'une liste d’entrées' }).describe('Les entrées d’un groupe.').optional(),
    folder: text
      .describe('Un dossier de content/pages : ses pages s’ajoutent au groupe, par order puis par label.')
      .optional(),
    print,
  }).refine(isOneKind, {
    error: 'une page (page), un lien (link et label) ou un groupe (label, avec items ou folder, et parfois print)',
    when: () => true,
  }),
);

/** `content/sidebars/*.yml`: a side menu as data. */
export const sidebarSchema = keys({
  title: text.describe('Le titre du menu.'),
  picture: keys({
    src: address.describe('L’adresse de l’image, par exemple /images/phases.svg.'),
    alt: z
      .string({ error: 'un texte, ou "" pour une image qui décore' })
      .describe('Son texte de remplacement ; "" si le menu en dit autant.'),
  })
    .describe('Une image au-dessus du menu.')
    .optional(),
  print,
  items: z
    .array(sidebarItem, { error: 'une liste d’entrées' })
    .min(1, { error: 'au moins une entrée' })
    .describe('Les entrées du menu, dans l’ordre.'),
});

export type Sidebar = z.infer<typeof sidebarSchema>;

function isOneKind(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const item = value as SidebarItem;
  const kinds = [item.page, item.link, item.items ?? item.folder].filter((kind) => kind !== undefined);
  const isGroup = item.items !== undefined || item.folder !== undefined;
  if (item.print !== undefined && !isGroup) return false;
  return kinds.length === 1 && (item.page !== undefined || item.label !== undefined);
}
