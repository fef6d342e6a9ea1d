/** What an include was given, whatever its parameters were called. */
interface Given {
  title: string;
  text: string;
  body: string;
  address: string;
}

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
  [/image|img|picture|figure|photo/, (given) => `![Description de l’image](${given.address})`],
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
  const [, replacement] = REPLACEMENTS.find(([pattern]) => pattern.test(name.toLowerCase())) ?? [];
  if (!replacement) return `Le contenu de « ${name} » n’est pas repris : écrivez-le dans la page.`;
  return `Écrivez à la place :\n${replacement(givenTo(name, parameters))}`;
}

function givenTo(name: string, parameters: string): Given {
  const pairs = [...parameters.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))/g)];
  const written = new Map(pairs.map(([, key = '', ...values]) => [key.toLowerCase(), values.find(Boolean) ?? '']));
  const first = (...keys: string[]) => keys.map((key) => written.get(key)).find(Boolean);
  return {
    title: first('title', 'titre', 'caption', 'legende', 'text', 'texte') ?? 'Le titre',
    text: first('text', 'texte', 'label', 'title', 'titre', 'content') ?? 'Le texte',
    body: first('content', 'contenu', 'text', 'texte', 'body', 'message') ?? 'Le contenu.',
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
