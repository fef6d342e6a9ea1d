import type { Attributes } from './parse-attribute-list.ts';

/** A value that an attribute may have, and how it is told. */
interface Allowed {
  value: RegExp;
  example: string;
}

const ANY = /^/;

/**
 * What an attribute list may set besides classes and an id. Nothing in here can run a script, load a file or
 * change where a link leads: what is not named is refused.
 */
const EVERYWHERE: ReadonlyMap<string, Allowed> = new Map([
  ['lang', { value: /^[a-z]{2,3}(?:-[a-z\d]+)*$/i, example: 'lang="en"' }],
  ['dir', { value: /^(?:ltr|rtl|auto)$/, example: 'dir="rtl"' }],
  ['title', { value: ANY, example: 'title="Le titre"' }],
  ['role', { value: /^[a-z-]+$/, example: 'role="note"' }],
  ['aria-label', { value: ANY, example: 'aria-label="Le nom"' }],
  ['aria-hidden', { value: /^(?:true|false)$/, example: 'aria-hidden="true"' }],
]);

const LINK = new Map<string, Allowed>([
  ['target', { value: /^_(?:blank|self)$/, example: 'target="_blank"' }],
  ['rel', { value: /^[a-z]+(?: [a-z]+)*$/, example: 'rel="nofollow"' }],
  ['hreflang', { value: /^[a-z]{2,3}(?:-[a-z\d]+)*$/i, example: 'hreflang="en"' }],
  ['download', { value: ANY, example: 'download="guide.pdf"' }],
]);

const PIXELS = /^[1-9]\d{0,4}$/;

const IMAGE = new Map<string, Allowed>([
  ['width', { value: PIXELS, example: 'width="300" (des pixels, sans unité)' }],
  ['height', { value: PIXELS, example: 'height="200" (des pixels, sans unité)' }],
  ['loading', { value: /^(?:lazy|eager)$/, example: 'loading="lazy"' }],
]);

const OF_NODE: Readonly<Record<string, ReadonlyMap<string, Allowed>>> = {
  link: LINK,
  linkReference: LINK,
  image: IMAGE,
  imageReference: IMAGE,
};

/** Says in French what is wrong with the attributes for a node, or nothing. */
export function attributesFault({ id, others, invalid }: Attributes, nodeType: string): string | undefined {
  if (invalid[0] !== undefined) return `« ${invalid[0]} » ne se lit pas. ${HOW_TO_WRITE}`;
  if (id !== undefined && !/^[^\s"'<>]+$/.test(id))
    return `« ${id} » n’est pas un identifiant : écrivez-le sans espace, par exemple #mon-titre`;
  const allowed = new Map([...EVERYWHERE, ...(OF_NODE[nodeType] ?? [])]);
  for (const [name, value] of others) {
    const known = allowed.get(name);
    if (!known) return notAllowed(name, [...allowed.keys()]);
    if (!known.value.test(value)) return `${name} vaut « ${value} ». Écrivez par exemple ${known.example}`;
  }
  return undefined;
}

const HOW_TO_WRITE =
  'Une classe s’écrit .classe, un identifiant #identifiant, le reste nom="valeur", avec des guillemets droits et une espace entre chaque';

function notAllowed(name: string, allowed: string[]): string {
  return `« ${name} » ne peut pas être donné ici. ${instead(name)} Possibles : .classe, #identifiant, ${allowed.join(', ')}`;
}

function instead(name: string): string {
  if (name === 'href' || name === 'src') return 'L’adresse s’écrit entre les parenthèses : [texte](/adresse).';
  if (name === 'alt') return 'La description s’écrit entre les crochets : ![description](/image.png).';
  if (name === 'style') return 'Donnez une classe, et son style dans la feuille de style de la page (additional_css).';
  if (/^on/i.test(name)) return 'Une page ne lance pas de script.';
  if (LINK.has(name)) return 'C’est un attribut de lien : collez la liste au lien, [texte](/adresse){: … }.';
  if (IMAGE.has(name))
    return 'C’est un attribut d’image : collez la liste à l’image, ![description](/image.png){: … }.';
  return 'Retirez-le.';
}
