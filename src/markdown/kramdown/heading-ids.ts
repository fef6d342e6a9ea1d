import type { Heading, Root, Text } from 'mdast';
import type { Transformer } from 'unified';
import type { VFile } from 'vfile';
import { fault } from '../../checks/rule.ts';
import { visit } from '../visit.ts';
import { addProperties } from './element-properties.ts';

/** What may be an id, for kramdown: an XML name. */
const ID = /^[\p{L}_:][\p{L}\p{N}_:.·-]*$/u;

const AT_END = /(\s*)(?<!\\)\{([#.][^{}]*)\}$/;

/**
 * Gives headings the id that their text ends with: `## Titre {#id}`. One that cannot be read is a fault.
 *
 * @see https://kramdown.gettalong.org/syntax.html#specifying-a-header-id
 */
export function headingIds(): Transformer<Root, Root> {
  return (tree, file) => {
    if (!String(file).includes('{')) return;
    visit(tree, 'heading', (heading) => {
      const last = heading.children.at(-1);
      const found = last?.type === 'text' ? AT_END.exec(sourceOf(last, file)) : undefined;
      if (last?.type === 'text' && found) takeId(heading, last, found, file);
    });
  };
}

function takeId(heading: Heading, text: Text, [, space, inside = '']: RegExpExecArray, file: VFile): void {
  const id = inside.startsWith('#') ? inside.slice(1) : '';
  if (!ID.test(id) || space === '') {
    const place = heading.position?.start;
    if (place) file.messages.push(fault(file, place, unreadable(inside), 'kramdown-heading-id'));
    return;
  }
  // Closing hashes come before the id, so the parser takes them for text: `## Titre ## {#id}`.
  text.value = text.value
    .slice(0, text.value.lastIndexOf('{'))
    .trimEnd()
    .replace(/\s+#+$/, '');
  if (text.value === '') heading.children.pop();
  addProperties(heading, { id });
}

function sourceOf({ position }: Text, file: VFile): string {
  return String(file).slice(position?.start.offset, position?.end.offset).trimEnd();
}

function unreadable(inside: string): string {
  const id = /#([^\s.#]+)/.exec(inside)?.[1];
  if (id === undefined || inside !== `#${id}`) {
    return `« {${inside}} » ne se lit pas. Mettez-le seul sur la ligne qui suit le titre, avec deux-points :\n{: ${inside}}`;
  }
  const valid = id.replace(/[^\p{L}\p{N}_:.·-]/gu, '-').replace(/^[^\p{L}_:]+/u, '') || 'titre';
  return `« {${inside}} » ne se lit pas. Écrivez à la fin du titre, après une espace : {#${valid}}`;
}
