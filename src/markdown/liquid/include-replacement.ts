/** What an include was given, whatever its parameters were called. */
interface Given {
  title: string;
  text: string;
  body: string;
  address: string;
}

/** What stands where an include did not say enough. */
const [TITLE, TEXT, BODY, ALTERNATIVE, UNKNOWN] = [
  'Le titre',
  'Le texte',
  'Le contenu.',
  'Description de l’image',
  '…',
];
const STAND_INS = [TITLE, TEXT, BODY, ALTERNATIVE, UNKNOWN];

/** Words of an include's file name, in French or in English, and what takes its place. */
const REPLACEMENTS: readonly [name: RegExp, replacement: (given: Given) => string][] = [
  [
    /video|youtube|dailymotion|vimeo|peertube|player|embed/,
    (given) => `::video[${given.title}]{src="${given.address}"}`,
  ],
  [/bouton|button|btn|cta/, (given) => `::bouton[${given.text}]{href="${given.address}"}`],
  [/download|telechargement|fichier/, (given) => `::telechargement[${given.text}]{href="${given.address}"}`],
  [/accord[eé]on|accordion|collapse|details|faq/, (given) => `:::accordeon[${given.title}]\n${given.body}\n:::`],
  [
    /callout|alert|notice|mise[-_]?en[-_]?avant|highlight|encart|encadre|warning|tip|note|info/,
    (given) => `> [!NOTE]\n> ${given.body}`,
  ],
  [/image|img|picture|figure|photo/, (given) => `![${ALTERNATIVE}](${given.address})`],
  [/toc|sommaire/, () => '* TOC\n{:toc}'],
];

/**
 * Says what to write instead of `{% include … %}`, as a French sentence that holds the text to paste, made from
 * the include's own parameters.
 *
 * @param name The included file, such as `video.html`.
 * @param parameters The rest of the tag, such as `title="Bonjour" id="x1"`.
 */
export function includeReplacement(name: string, parameters: string): string {
  const replacement = replacementFor(name);
  if (!replacement) return `Le contenu de « ${name} » n’est pas repris : écrivez-le dans la page.`;
  return `Écrivez à la place :\n${replacement(givenTo(name, parameters))}`;
}

/**
 * The component that does what an include did, or nothing when there is none, or when its parameters do not say all
 * that the component needs, as plain texts.
 */
export function includeComponent(name: string, parameters: string): string | undefined {
  const isPlain = /^(?:\s*[\w-]+\s*=\s*(?:"[^"{\n]*"|'[^'{\n]*'))*\s*$/.test(parameters);
  const component = isPlain ? replacementFor(name)?.(givenTo(name, parameters)) : undefined;
  return component === undefined || STAND_INS.some((text) => component.includes(text)) ? undefined : component;
}

function replacementFor(name: string) {
  return REPLACEMENTS.find(([pattern]) => pattern.test(name.toLowerCase()))?.[1];
}

function givenTo(name: string, parameters: string): Given {
  const pairs = [...parameters.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))/g)];
  const written = new Map(pairs.map(([, key = '', ...values]) => [key.toLowerCase(), values.find(Boolean) ?? '']));
  const first = (...keys: string[]) => keys.map((key) => written.get(key)).find(Boolean);
  return {
    title: first('title', 'titre', 'caption', 'legende', 'text', 'texte') ?? TITLE,
    text: first('text', 'texte', 'label', 'title', 'titre', 'content') ?? TEXT,
    body: first('content', 'contenu', 'text', 'texte', 'body', 'message') ?? BODY,
    address: addressFrom(
      name,
      first('url', 'href', 'link', 'lien', 'src', 'path', 'file', 'image'),
      first('id', 'video_id', 'video'),
    ),
  };
}

function addressFrom(name: string, address: string | undefined, id: string | undefined): string {
  if (address) return address.replace(/\{\{.*?\}\}/g, '') || '/…';
  if (/youtube/i.test(name)) return `https://www.youtube.com/watch?v=${id ?? '…'}`;
  if (/dailymotion/i.test(name)) return `https://www.dailymotion.com/video/${id ?? '…'}`;
  return /video|player|embed|vimeo|peertube/i.test(name) ? 'https://…' : '/…';
}
