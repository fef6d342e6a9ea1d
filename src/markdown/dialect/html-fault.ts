import type { Html, Parents } from 'mdast';
import { isNeverInLine } from './html-names.ts';
import type { PlacedTag } from './placed-tag.ts';

/** Nodes that hold a line of text. */
const LINES: Parents['type'][] = ['paragraph', 'heading'];

/**
 * What is wrong with a tag that Jekyll does not publish as HTML: a French sentence, or nothing.
 *
 * @param isLeftOpen Whether no closing tag follows.
 */
export function htmlFault(tag: PlacedTag, parent: Parents, isLeftOpen: boolean): string | undefined {
  const { name, kind, inside, isVoid } = tag;
  if (kind === 'stray' && isVoid) return `</${name}> ne ferme rien. Écrivez <${name}>.`;
  if (kind === 'stray' && inside !== undefined) {
    return `</${name}> arrive alors que la balise <${inside}> n’est pas fermée. Ajoutez </${inside}> juste avant, ou là où elle doit finir.`;
  }
  if (kind === 'stray') {
    return `</${name}> ne ferme rien : aucune balise <${name}> n’est ouverte à cet endroit. Supprimez cette balise, ou ouvrez-la avant, dans le même bloc.`;
  }
  // A frame is valid there, and its address comes through.
  if (kind !== 'closing' && LINES.includes(parent.type) && isNeverInLine(name) && name !== 'iframe') {
    return `La balise <${name}> ne peut pas être au milieu d’un texte. Mettez-la au début d’une ligne, après une ligne vide.`;
  }
  if (isLeftOpen && swallowsMarkdown(tag)) {
    return `La balise <${name}> n’est jamais fermée : ce qui suit n’est plus lu comme du Markdown. Ajoutez </${name}> là où elle doit finir.`;
  }
  return undefined;
}

/** What is wrong with a piece of HTML that is a comment: a French sentence, or nothing. */
export function commentFault({ value }: Html): string | undefined {
  if (!value.startsWith('<!--') || value.includes('-->')) return undefined;
  return 'Ce commentaire n’est pas fermé : toute la suite en fait partie. Ajoutez --> là où il doit finir.';
}

/** Whether a paragraph follows in the same piece of HTML. */
function swallowsMarkdown({ node, end }: PlacedTag): boolean {
  return /\n[ \t]*\n[ \t]*[^<\s]/.test(node.value.slice(end));
}
