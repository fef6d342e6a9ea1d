import 'mdast-util-mdx';
import { h } from 'hastscript';
import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Transformer } from 'unified';
import type { VFile } from 'vfile';
import { fault } from '../../checks/rule.ts';
import type { DirectiveDefinition } from '../dsfr/directives/directive.ts';
import { definitionOf } from '../dsfr/directives/known-directives.ts';
import { dsfrElement } from '../dsfr/dsfr-element.ts';
import { SKIP, visit } from '../visit.ts';
import { componentName, unknownComponent } from './component-names.ts';
import { attributesOf } from './jsx-attributes.ts';

export type JsxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/**
 * Makes what MDX adds to Markdown into what Markdown already has: a component (`<Bouton href="/x">`)
 * becomes the directive of that name, an HTML tag becomes an element. From there on a `.mdx` page
 * goes through the same plugins as a `.md` one, to the same look and the same faults.
 *
 * MDX is able to run code while the site is built. Here it never does: imports, exports and
 * expressions are faults.
 */
export function mdxElements(): Transformer<Root, Root> {
  return (tree, file) => {
    visit(tree, (node, index, parent) => {
      if (index === undefined || parent === undefined) return undefined;
      if (isCode(node)) {
        if (!isComment(node)) refuseCode(file, node);
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      if (node.type === 'paragraph' && holdsOnlyTags(node)) {
        parent.children.splice(index, 1, ...(node.children.filter(isJsx) as never[]));
        return [SKIP, index];
      }
      if (isJsx(node)) replace(node, file);
      return undefined;
    });
  };
}

function isJsx(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function isCode(node: Nodes): node is Extract<Nodes, { type: 'mdxjsEsm' | 'mdxFlowExpression' | 'mdxTextExpression' }> {
  return node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
}

/** `{/* … *\/}` is how MDX writes a comment. */
function isComment(node: { value: string }): boolean {
  return /^\s*(\/\*.*\*\/\s*)*$/s.test(node.value);
}

function refuseCode(file: VFile, node: Nodes): void {
  const found = node.type === 'mdxjsEsm' ? 'import et export' : 'les accolades { }';
  const reason = `Une page ne fait tourner aucun code : ${found} ne sont pas admis. Les composants sont disponibles sans import, et leurs valeurs s’écrivent entre guillemets (niveau="2"). Une accolade à afficher s’écrit \\{.`;
  file.messages.push(fault(file, placeOf(node), reason, 'mdx-code'));
}

/** A tag alone on its line is parsed as a paragraph that holds it. */
function holdsOnlyTags({ children }: Paragraph): boolean {
  const others = children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
  return others.length > 0 && others.every(isJsx);
}

function replace(node: JsxElement, file: VFile): void {
  const { attributes, reasons } = attributesOf(node);
  for (const reason of reasons) file.messages.push(fault(file, placeOf(node), reason, 'mdx-code'));
  const name = node.name ?? '';
  const isComponent = /^[A-Z]/.test(name);
  const definition = isComponent ? definitionOf(componentName(name)) : undefined;
  if (definition && reasons.length > 0) {
    // What the component lacks without them is not told as well.
    becomeElement(node, '', {});
  } else if (definition) {
    becomeDirective(node, definition, componentName(name), attributes);
  } else {
    if (isComponent) file.messages.push(fault(file, placeOf(node), unknownComponent(name), 'mdx-component'));
    becomeElement(node, isComponent ? '' : name, attributes);
  }
}

function becomeDirective(
  node: JsxElement,
  definition: DirectiveDefinition,
  name: string,
  attributes: Record<string, string>,
): void {
  const { titre, ...others } = attributes;
  const label = titre === undefined ? [] : [labelOf(titre, definition.form)];
  const content = definition.form === 'leafDirective' ? withoutParagraphs(node.children) : node.children;
  const directive = { type: definition.form, name, attributes: others };
  become(node, { ...directive, children: [...label, ...content] });
}

function becomeElement(node: JsxElement, name: string, attributes: Record<string, string>): void {
  // hastscript knows which property each attribute is (class, aria-label…). A fragment (<>…</>) has no name.
  const { properties } = h(name || 'div', attributes);
  become(node, dsfrElement(name || 'div', properties, node.children));
}

/** Turns a node into another one, in its place. */
function become(node: JsxElement, other: { type: string; children: readonly Nodes[] }): void {
  const { position } = node;
  for (const key of Object.keys(node)) delete (node as unknown as Record<string, unknown>)[key];
  Object.assign(node, other, { position });
}

function labelOf(titre: string, form: 'leafDirective' | 'containerDirective'): RootContent {
  const text: PhrasingContent = { type: 'text', value: titre };
  return form === 'leafDirective' ? text : { type: 'paragraph', data: { directiveLabel: true }, children: [text] };
}

function withoutParagraphs(children: readonly RootContent[]): RootContent[] {
  return children.flatMap((child): RootContent[] => (child.type === 'paragraph' ? child.children : [child]));
}

function placeOf(node: Nodes) {
  return node.position?.start ?? { line: 1, column: 1 };
}
