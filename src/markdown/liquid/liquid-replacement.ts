import { excerpt } from '../kramdown/excerpt.ts';
import { includeReplacement } from './include-replacement.ts';

/** What to say of a tag, from what a pattern caught of its inside, and from the source that follows it. */
type Reply = (caught: string[], after: string) => string;

/** The tags that are known from Jekyll pages. The first pattern that fits is used. */
const REPLIES: readonly [inside: RegExp, reply: Reply][] = [
  [/^include(?:_relative|_cached)?\s+(\S+)([\s\S]*)/, ([name = '', given = '']) => includeReplacement(name, given)],
  [/^raw\b.*?%\}([\s\S]*)\{%/, ([text = '']) => shown(text)],
  [/^comment\b.*?%\}([\s\S]*)\{%/, ([text = '']) => `Écrivez à la place : <!-- ${excerpt(text)} -->`],
  [/^highlight\s+([^\s%-]+).*?%\}([\s\S]*)\{%/, ([language = '', code = '']) => fenced(language, code)],
  [/^(?:post_url|link)\s+(\S+)/, ([page = '']) => `Écrivez le permalink de cette page, par exemple ${pathOf(page)}`],
  [/^['"]([^'"]*)['"]\s*\|\s*(?:relative_url|absolute_url|prepend)\b/, ([path = '']) => address(path)],
  [/^site\.(?:base)?url\b/, (_, after) => address(/^[^\s)"'<>\]|{]*/.exec(after)?.[0] ?? '')],
  [/^(?:end\w+|else|elsif|when|break|continue)\b/, () => 'Supprimez cette balise.'],
  [
    /^(?:assign|capture|increment|decrement)\b/,
    () => 'Supprimez cette balise, et écrivez la valeur là où elle servait.',
  ],
  [/^page\.title\b/, () => 'Écrivez le titre lui-même.'],
  [/^((?:page|site)\.[\w.-]+)\s*$/, ([name]) => `Écrivez la valeur de « ${name} » elle-même.`],
];

/**
 * Says what to write instead of a Liquid tag, as a French sentence that holds the text to paste.
 *
 * @param tag The tag as written, with its braces; `raw`, `comment` and `highlight` with all that they hold.
 * @param after The source that follows: `{{ site.url }}` is replaced together with the path after it.
 */
export function liquidReplacement(tag: string, after: string): string {
  const inside = tag.replace(/^\{[{%]-?\s*/, '').replace(/\s*-?[}%]\}$/, '');
  for (const [pattern, reply] of REPLIES) {
    const [, ...caught] = pattern.exec(inside) ?? [];
    if (pattern.test(inside)) return reply(caught, after);
  }
  return `Écrivez directement le résultat que cette balise donnait. ${shown(tag)}`;
}

function shown(text: string): string {
  const code = excerpt(text);
  return `Pour montrer ce texte tel quel, mettez-le entre accents graves : ${code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``}`;
}

function fenced(language: string, code: string): string {
  return `Écrivez à la place :\n\`\`\`${language}\n${code.replace(/^\s*\n/, '').trimEnd()}\n\`\`\``;
}

/** `_posts/2020-01-01-bonjour.md` would be at `/bonjour`, unless its front matter says otherwise. */
function pathOf(page: string): string {
  const path = page.replace(/\.\w+$/, '').replace(/(^|\/)\d{4}-\d{2}-\d{2}-/, '$1');
  return path.replace(/^\/?(?:_\w+\/|pages\/)?/, '/');
}

function address(path: string): string {
  if (path === '') return 'Retirez cette balise : une adresse du site commence par /, comme /contact';
  return `Écrivez l’adresse seule : ${path.replace(/^(?![/#])/, '/')}`;
}
