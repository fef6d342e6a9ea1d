import type { Html, Nodes, Root } from 'mdast';
import { micromark } from 'micromark';
import type { Transformer } from 'unified';
import type { Point } from 'unist';
import { fault } from '../../checks/rule.ts';
import { visit } from '../visit.ts';

/** An opening tag that has the attribute: its name, what is before it and after it, and its value. */
const TAG = /<([a-z][\w-]*)((?:\s[^<>]*?)?)\smarkdown\s*=\s*["']?(0|1|span|block)\b["']?([^<>]*)>/gi;

interface Tag {
  name: string;
  value: string;
  /** The tag without the attribute. */
  plain: string;
  /** What follows it in the source. */
  after: string;
}

/** Elements that kramdown fills with blocks when they have `markdown="1"`. Others hold text, or nothing of the kind. */
const BLOCKS = new Set(
  'address article aside blockquote dd details div dl fieldset figure figcaption footer form header hgroup li main nav section summary td'.split(
    ' ',
  ),
);

/**
 * Takes kramdown's `markdown` attribute out of the tags of which the parser has made what it says: elements among
 * text, whose content is Markdown anyway, and blocks that start with their tag. Elsewhere it is a fault.
 *
 * @see https://kramdown.gettalong.org/syntax.html#html-blocks
 */
export function markdownAttribute(): Transformer<Root, Root> {
  return (tree, file) => {
    if (!/\smarkdown\s*=/.test(String(file))) return;
    visit(tree, 'html', (html, _, parent) => {
      if (html.value.startsWith('<!--')) return;
      html.value = html.value.replace(TAG, (written, name, before, value, after, index: number) => {
        const source = String(file).slice((html.position?.start.offset ?? 0) + index + written.length);
        const tag: Tag = { name: name.toLowerCase(), value, plain: `<${name}${before}${after}>`, after: source };
        const reason = faultOf(tag, index === 0, isPhrasing(parent));
        const place = placeIn(html, index);
        if (reason && place) file.messages.push(fault(file, place, reason, 'kramdown-markdown-attribute'));
        return tag.plain;
      });
    });
  };
}

function isPhrasing(parent: Nodes | undefined): boolean {
  return (
    parent !== undefined &&
    ['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'link', 'delete'].includes(parent.type)
  );
}

function faultOf(tag: Tag, isFirst: boolean, isInText: boolean): string | undefined {
  const { name, value, after, plain } = tag;
  if (isInText)
    return value === '0'
      ? `${REFUSED} Retirez-le, et mettez une barre oblique inverse devant les caractères de mise en forme, comme \\*.`
      : undefined;
  if (value === '0') return undefined;
  const isOnOneLine = new RegExp(`^[^\\n]*</${name}\\s*>`, 'i').test(after);
  if (isFirst && value !== 'span' && BLOCKS.has(name) && !isOnOneLine) return undefined;
  return `${REFUSED} Écrivez en HTML :\n${plain}${asHtml(tag)}</${name}>`;
}

const REFUSED =
  'L’attribut « markdown » n’est lu que sur un bloc, <div> ou <section>, qui commence et finit par une ligne à lui.';

/** What the element holds, made HTML: text for an element that holds text. */
function asHtml({ name, after }: Tag): string {
  const [content = ''] = after.split(new RegExp(`</${name}\\s*>`, 'i'));
  const html = micromark(content.trim(), { allowDangerousHtml: true });
  const [, text] = /^<p>((?:(?!<p>)[\s\S])*)<\/p>$/.exec(html) ?? [];
  return text ?? `\n${html}\n`;
}

function placeIn({ position, value }: Html, index: number): Point | undefined {
  if (!position) return undefined;
  const lines = value.slice(0, index).split('\n');
  const { line, column } = position.start;
  return lines.length === 1
    ? { line, column: column + index }
    : { line: line + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
}
