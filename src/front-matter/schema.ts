import { z } from 'astro/zod';
import { DURATION } from '../review/next-review.ts';
import { address, boolean, date, integer, keys, oneOrMany, safeAddress, text } from '../yaml/fields.ts';

const LAYOUTS = ['with-sidebar', 'page', 'default'] as const;

const STYLESHEET_NAME = /^[\w-][\w.-]*\.css$/;
const stylesheet = text.refine((value) => STYLESHEET_NAME.test(value) || isHttpsAddress(value));

/** The front matter of a page: the one schema that the checker and the site share. */
export const frontMatterSchema = keys({
  layout: z.enum(LAYOUTS, { error: `l’un de ${LAYOUTS.join(', ')}` }).describe('La mise en page.'),
  sidebar: text.describe('Le menu latéral : sidebar-approche.html désigne content/sidebars/approche.yml.').optional(),
  title: text.describe('Le titre de la page : son h1, et son nom dans l’onglet et les moteurs de recherche.'),
  subtitle: text.describe('Un sous-titre, sous le titre.').optional(),
  hero_title: text.describe('Un titre d’accroche, dans un bandeau en haut de la page.').optional(),
  permalink: text.describe('L’adresse de la page. Sans elle, le chemin du fichier en tient lieu.').optional(),
  additional_css: oneOrMany(
    stylesheet,
    'un nom de feuille (side-panel.css), une adresse https://, ou une liste des deux',
  )
    .describe('Les feuilles de style propres à la page.')
    .optional(),
  breadcrumbs: z
    .array(
      keys({ title: text.describe('Le texte du lien.'), link: safeAddress.describe('L’adresse du lien.').optional() }),
      {
        error: 'une liste de title et link',
      },
    )
    .describe('Le fil d’Ariane, de l’accueil à la page.')
    .optional(),
  redirect_from: oneOrMany(text, 'une adresse ou une liste d’adresses')
    .describe('Les anciennes adresses de la page, qui mènent désormais ici.')
    .optional(),
  robots: text.describe('Ce que les moteurs de recherche peuvent faire de la page, par exemple noindex.').optional(),
  lang: text
    .regex(/^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/, { error: 'un code de langue, par exemple fr ou en' })
    .describe('La langue de la page, si ce n’est pas celle du site.')
    .optional(),
  description: text
    .describe('Une phrase qui résume la page, pour les moteurs de recherche et les partages.')
    .optional(),
  image: address.describe('L’image montrée quand la page est partagée.').optional(),
  label: text.describe('Le nom court de la page dans les menus.').optional(),
  order: integer.describe('Le rang de la page parmi ses voisines dans un menu.').optional(),
  toc: boolean.describe('false : la page n’a pas de sommaire, même si elle a trois intertitres ou plus.').optional(),
  last_reviewed_on: date.describe('Le jour où la page a été relue, par exemple 2026-05-01.').optional(),
  review_in: text
    .regex(DURATION, { error: 'une durée, par exemple 6 mois ou 1 an' })
    .describe('Au bout de combien de temps la page est à relire.')
    .optional(),
  owner: text.describe('Qui relit la page.').optional(),
  draft: boolean.describe('true : la page se voit avec « npm run dev » et n’est pas publiée.').optional(),
});

/** The same, once the build has settled the permalink and asked git for the day of the last change. */
export const publishedPageSchema = frontMatterSchema
  .required({ permalink: true })
  .extend({ updated_on: date.optional() });

export type FrontMatter = z.infer<typeof frontMatterSchema>;

function isHttpsAddress(value: string): boolean {
  return URL.canParse(value) && new URL(value).protocol === 'https:';
}
