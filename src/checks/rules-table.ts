export type Severity = 'error' | 'warning';

interface RuleEntry {
  /** What is wrong, in French: the title of the rule's section in `REGLES.md`. */
  title: string;
  /** An error stops the site from being published; a warning is told, and stops nothing. */
  severity: Severity;
  /** Where that section is: `REGLES.md#anchor`. */
  anchor: string;
}

/**
 * Everything that content must respect, by the id that messages carry. What breaks something for a visitor, or
 * publishes what is not so, is an error; what could be better, and was published so for years, is a warning.
 */
export const RULES = {
  // The files, and the keys at their top
  file: {
    title: 'Un fichier qui ne peut pas être lu ou publié',
    severity: 'error',
    anchor: 'un-fichier-qui-ne-peut-pas-être-lu-ou-publié',
  },
  'page-format': {
    title: 'Un fichier qui n’est pas une page',
    severity: 'error',
    anchor: 'un-fichier-qui-nest-pas-une-page',
  },
  'mdx-refused': {
    title: 'Une page .mdx, alors que le site les refuse',
    severity: 'error',
    anchor: 'une-page-mdx-alors-que-le-site-les-refuse',
  },
  yaml: {
    title: 'Un en-tête ou un réglage qui ne se lit pas',
    severity: 'error',
    anchor: 'un-en-tête-ou-un-réglage-qui-ne-se-lit-pas',
  },
  schema: {
    title: 'Une clé ou une valeur qui n’est pas admise',
    severity: 'error',
    anchor: 'une-clé-ou-une-valeur-qui-nest-pas-admise',
  },
  sidebar: {
    title: 'Un menu latéral qui n’existe pas',
    severity: 'error',
    anchor: 'un-menu-latéral-qui-nexiste-pas',
  },
  stylesheet: {
    title: 'Une feuille de style qui n’existe pas',
    severity: 'error',
    anchor: 'une-feuille-de-style-qui-nexiste-pas',
  },
  'foreign-stylesheet': {
    title: 'Une feuille de style d’un autre site',
    severity: 'warning',
    anchor: 'une-feuille-de-style-dun-autre-site',
  },
  permalink: {
    title: 'Une adresse de page qui n’en est pas une',
    severity: 'error',
    anchor: 'une-adresse-de-page-qui-nen-est-pas-une',
  },
  'unique-permalink': {
    title: 'Une adresse déjà prise',
    severity: 'error',
    anchor: 'une-adresse-déjà-prise',
  },
  'sidebar-target': {
    title: 'Une entrée de menu qui ne mène nulle part',
    severity: 'error',
    anchor: 'une-entrée-de-menu-qui-ne-mène-nulle-part',
  },
  'description-length': {
    title: 'Une description trop longue',
    severity: 'warning',
    anchor: 'une-description-trop-longue',
  },
  'review-due': {
    title: 'Une page à relire',
    severity: 'warning',
    anchor: 'une-page-à-relire',
  },
  'security-expiry': {
    title: 'Un contact de sécurité à vérifier',
    severity: 'warning',
    anchor: 'un-contact-de-sécurité-à-vérifier',
  },
  'to-complete': {
    title: 'Un passage à compléter',
    severity: 'warning',
    anchor: 'un-passage-à-compléter',
  },
  // Where links lead
  'broken-link': {
    title: 'Un lien vers une page qui n’existe pas',
    severity: 'error',
    anchor: 'un-lien-vers-une-page-qui-nexiste-pas',
  },
  'unknown-address': {
    title: 'Une adresse que ce site ne connaît pas',
    severity: 'warning',
    anchor: 'une-adresse-que-ce-site-ne-connaît-pas',
  },
  'linked-draft': {
    title: 'Un lien vers un brouillon',
    severity: 'error',
    anchor: 'un-lien-vers-un-brouillon',
  },
  'redirected-link': {
    title: 'Un lien vers une ancienne adresse',
    severity: 'warning',
    anchor: 'un-lien-vers-une-ancienne-adresse',
  },
  'link-form': {
    title: 'Une barre oblique de trop à la fin d’un lien',
    severity: 'warning',
    anchor: 'une-barre-oblique-de-trop-à-la-fin-dun-lien',
  },
  'broken-anchor': {
    title: 'Un lien vers un endroit de la page qui n’existe pas',
    severity: 'error',
    anchor: 'un-lien-vers-un-endroit-de-la-page-qui-nexiste-pas',
  },
  'missing-file': {
    title: 'Une image ou un document qui n’existe pas',
    severity: 'error',
    anchor: 'une-image-ou-un-document-qui-nexiste-pas',
  },
  'incomplete-address': {
    title: 'Une adresse écrite à moitié',
    severity: 'error',
    anchor: 'une-adresse-écrite-à-moitié',
  },
  'contact-link': {
    title: 'Une adresse électronique ou un numéro de téléphone mal écrit',
    severity: 'error',
    anchor: 'une-adresse-électronique-ou-un-numéro-de-téléphone-mal-écrit',
  },
  'unreachable-page': {
    title: 'Une page à laquelle rien ne mène',
    severity: 'warning',
    anchor: 'une-page-à-laquelle-rien-ne-mène',
  },
  // What was published before
  'lost-address': {
    title: 'Une adresse publiée qui disparaît',
    severity: 'error',
    anchor: 'une-adresse-publiée-qui-disparaît',
  },
  'lost-anchor': {
    title: 'Un endroit de page publié qui disparaît',
    severity: 'error',
    anchor: 'un-endroit-de-page-publié-qui-disparaît',
  },
  'new-address': {
    title: 'Une adresse nouvelle',
    severity: 'warning',
    anchor: 'une-adresse-nouvelle',
  },
  'permalinks-file': {
    title: 'Une ligne de permalinks.txt qui ne se lit pas',
    severity: 'error',
    anchor: 'une-ligne-de-permalinkstxt-qui-ne-se-lit-pas',
  },
  // What a page says
  'second-h1': {
    title: 'Un second titre de page',
    severity: 'warning',
    anchor: 'un-second-titre-de-page',
  },
  'heading-level': {
    title: 'Un titre qui saute un niveau',
    severity: 'warning',
    anchor: 'un-titre-qui-saute-un-niveau',
  },
  'empty-heading': {
    title: 'Un titre vide',
    severity: 'warning',
    anchor: 'un-titre-vide',
  },
  'duplicate-id': {
    title: 'Un identifiant donné deux fois',
    severity: 'warning',
    anchor: 'un-identifiant-donné-deux-fois',
  },
  'taken-heading-id': {
    title: 'Un identifiant qui est aussi celui d’un titre',
    severity: 'warning',
    anchor: 'un-identifiant-qui-est-aussi-celui-dun-titre',
  },
  'empty-link': {
    title: 'Un lien vide',
    severity: 'warning',
    anchor: 'un-lien-vide',
  },
  'link-text': {
    title: 'Un lien qui ne dit pas où il mène',
    severity: 'warning',
    anchor: 'un-lien-qui-ne-dit-pas-où-il-mène',
  },
  'bare-url': {
    title: 'Une adresse affichée telle quelle',
    severity: 'warning',
    anchor: 'une-adresse-affichée-telle-quelle',
  },
  'image-alt': {
    title: 'Une image sans texte de remplacement',
    severity: 'warning',
    anchor: 'une-image-sans-texte-de-remplacement',
  },
  'iframe-title': {
    title: 'Un cadre sans titre',
    severity: 'warning',
    anchor: 'un-cadre-sans-titre',
  },
  'table-header': {
    title: 'Un tableau sans en-tête',
    severity: 'warning',
    anchor: 'un-tableau-sans-en-tête',
  },
  // What a page may hold
  'unsafe-html': {
    title: 'Une balise ou un attribut qui n’est pas admis',
    severity: 'error',
    anchor: 'une-balise-ou-un-attribut-qui-nest-pas-admis',
  },
  'unsafe-address': {
    title: 'Une adresse qui n’est pas sûre',
    severity: 'error',
    anchor: 'une-adresse-qui-nest-pas-sûre',
  },
  'unsafe-style': {
    title: 'Un style qui n’est pas admis',
    severity: 'error',
    anchor: 'un-style-qui-nest-pas-admis',
  },
  'reserved-id': {
    title: 'Un identifiant pris par la mise en page',
    severity: 'error',
    anchor: 'un-identifiant-pris-par-la-mise-en-page',
  },
  'unreadable-page': {
    title: 'Une page qui ne se laisse pas lire',
    severity: 'error',
    anchor: 'une-page-qui-ne-se-laisse-pas-lire',
  },
  // How a page is written
  html: {
    title: 'Une balise HTML mal écrite',
    severity: 'error',
    anchor: 'une-balise-html-mal-écrite',
  },
  'unclosed-code': {
    title: 'Un bloc de code qui n’est pas fermé',
    severity: 'error',
    anchor: 'un-bloc-de-code-qui-nest-pas-fermé',
  },
  'iframe-unclosed': {
    title: 'Un cadre qui n’est pas fermé',
    severity: 'error',
    anchor: 'un-cadre-qui-nest-pas-fermé',
  },
  'iframe-host': {
    title: 'Un cadre d’un site qui n’est pas admis',
    severity: 'error',
    anchor: 'un-cadre-dun-site-qui-nest-pas-admis',
  },
  directive: {
    title: 'Un composant mal écrit',
    severity: 'error',
    anchor: 'un-composant-mal-écrit',
  },
  'callout-kind': {
    title: 'Un encadré d’une sorte inconnue',
    severity: 'error',
    anchor: 'un-encadré-dune-sorte-inconnue',
  },
  liquid: {
    title: 'Une balise Liquid',
    severity: 'error',
    anchor: 'une-balise-liquid',
  },
  'kramdown-abbreviation': {
    title: 'Une abréviation mal écrite',
    severity: 'error',
    anchor: 'une-abréviation-mal-écrite',
  },
  'kramdown-attributes': {
    title: 'Une liste d’attributs qui ne se lit pas',
    severity: 'error',
    anchor: 'une-liste-dattributs-qui-ne-se-lit-pas',
  },
  'kramdown-definition': {
    title: 'Une définition sans terme',
    severity: 'error',
    anchor: 'une-définition-sans-terme',
  },
  'kramdown-end-of-block': {
    title: 'Une ligne qui ne contient que « ^ »',
    severity: 'error',
    anchor: 'une-ligne-qui-ne-contient-que---',
  },
  'kramdown-extension': {
    title: 'Une balise de kramdown',
    severity: 'error',
    anchor: 'une-balise-de-kramdown',
  },
  'kramdown-heading-id': {
    title: 'Un identifiant de titre qui ne se lit pas',
    severity: 'error',
    anchor: 'un-identifiant-de-titre-qui-ne-se-lit-pas',
  },
  'kramdown-markdown-attribute': {
    title: 'Un attribut markdown qui ne se lit pas',
    severity: 'error',
    anchor: 'un-attribut-markdown-qui-ne-se-lit-pas',
  },
  'kramdown-math': {
    title: 'Une formule',
    severity: 'error',
    anchor: 'une-formule',
  },
  'kramdown-table': {
    title: 'Un tableau qui ne se lit pas',
    severity: 'error',
    anchor: 'un-tableau-qui-ne-se-lit-pas',
  },
  mdx: {
    title: 'Une page .mdx qui ne se lit pas',
    severity: 'error',
    anchor: 'une-page-mdx-qui-ne-se-lit-pas',
  },
  'mdx-code': {
    title: 'Du code dans une page .mdx',
    severity: 'error',
    anchor: 'du-code-dans-une-page-mdx',
  },
  'mdx-component': {
    title: 'Un composant inconnu dans une page .mdx',
    severity: 'error',
    anchor: 'un-composant-inconnu-dans-une-page-mdx',
  },
} as const satisfies Record<string, RuleEntry>;

export type RuleId = keyof typeof RULES;
export type ErrorId = IdOf<'error'>;
export type WarningId = IdOf<'warning'>;

type IdOf<S extends Severity> = { [Id in RuleId]: (typeof RULES)[Id]['severity'] extends S ? Id : never }[RuleId];
