import type { Html, Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { attributesFault } from './allowed-attributes.ts';
import type { PlacedList } from './attribute-list-targets.ts';
import { excerpt } from './excerpt.ts';
import { type Attributes, asHtml } from './parse-attribute-list.ts';

/** Nodes that become one element, which can bear attributes. */
const BEARERS: string[] = [
  ...['paragraph', 'heading', 'list', 'listItem', 'blockquote', 'table', 'thematicBreak'],
  ...['defList', 'defListTerm', 'defListDescription'],
  ...['link', 'linkReference', 'image', 'imageReference', 'emphasis', 'strong', 'delete', 'inlineCode'],
];

/**
 * Says in French what is wrong with an attribute list, and what to write instead, made from the node it is at.
 *
 * @param source The page's source, to quote from.
 * @returns Nothing when the list is right.
 */
export function attributeListFault(placed: PlacedList, attributes: Attributes, source: string): string | undefined {
  const { list, target } = placed;
  // The Liquid tag in it has its own message.
  if (/\{[{%]/.test(list.value)) return undefined;
  const written = `« {:${list.value}} »`;
  if (!target) return `${written} n’est collé à rien. ${whereToPut(placed, attributes, source)}`;
  if (!BEARERS.includes(target.type)) return `${written} : ${refusedBy(target, attributes)}`;
  if (placed.isInTightItem && target.type === 'paragraph') {
    return `${written} n’a pas d’effet sur le texte d’un élément de liste. Mettez-le en tête de l’élément :\n- {:${list.value}} ${excerpt(sourceOf(target, source), 40)}`;
  }
  const reason = referenceFault(attributes, target) ?? attributesFault(attributes, target.type);
  return reason && `${written} : ${reason}`;
}

function whereToPut({ list, index, parent }: PlacedList, attributes: Attributes, source: string): string {
  const written = `{:${list.value}}`;
  if (list.type === 'blockAttributeList')
    return 'Mettez-le sur la ligne qui suit le bloc, sans ligne vide entre les deux.';
  if (parent.type === 'heading') return `Mettez-le seul sur la ligne qui suit le titre :\n${written}`;
  const before = parent.children[index - 1];
  const spaced = parent.children[index - 2];
  if (before?.type === 'text' && before.value.trim() === '' && spaced && BEARERS.includes(spaced.type)) {
    return `Retirez l’espace devant :\n${sourceOf(spaced, source)}${written}`;
  }
  const word = before?.type === 'text' ? /\S+\s*$/.exec(before.value)?.[0].trim() : undefined;
  const span = word === undefined ? '' : `, ou écrivez en HTML :\n<span${asHtml(attributes)}>${word}</span>`;
  return `Pour tout le bloc, mettez-le seul sur la ligne qui le suit${span}`;
}

function refusedBy(target: Nodes, attributes: Attributes): string {
  if (target.type === 'html') return inHtml(target, attributes);
  if (target.type === 'code') return inCode(attributes);
  if (/Directive$/.test(target.type)) return 'un composant DSFR ne prend pas ces attributs. Retirez cette ligne.';
  const text = excerpt(textOf(target), 40);
  return `ce qui précède (${text === '' ? target.type : `« ${text} »`}) ne prend pas d’attributs. Retirez-le.`;
}

function inHtml({ value }: Html, attributes: Attributes): string {
  const opening = /<([a-z][\w-]*)[^<>]*>/i.exec(value);
  return `les attributs d’un élément HTML s’écrivent dans sa balise : <${opening?.[1] ?? 'span'}${asHtml(attributes)}>`;
}

function inCode({ classes }: Attributes): string {
  const language = classes.find((name) => name.startsWith('language-'))?.slice('language-'.length);
  const advice = language
    ? ` Le langage s’écrit après les accents graves : \`\`\`${language}`
    : ' Retirez cette ligne.';
  return `un bloc de code ne prend pas d’attributs.${advice}`;
}

function referenceFault({ references: [name] }: Attributes, target: Nodes): string | undefined {
  if (name === undefined || (name === 'toc' && target.type === 'list')) return undefined;
  if (name === 'toc') return 'le sommaire remplace une liste. Écrivez :\n* TOC\n{:toc}';
  return `« ${name} » n’est défini nulle part. Une classe s’écrit avec un point : {: .${name}}`;
}

function sourceOf({ position }: Nodes, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset);
}
