import type { Parents, Root } from 'mdast';
import type { Transformer } from 'unified';
import { fault } from '../../checks/rule.ts';
import { SKIP, visit } from '../visit.ts';
import { type Directive, type DirectiveDefinition, type DirectiveParts, takeApart } from './directives/directive.ts';
import { type DirectiveFault, directiveFaults, unknownDirective } from './directives/directive-faults.ts';
import { definitionOf, withoutAccents } from './directives/known-directives.ts';
import { type DsfrElement, placed } from './dsfr-element.ts';
import { publicFileOf } from './public-file.ts';

/**
 * Turns directives (`::bouton[…]{…}`, `:::accordeon[…]` … `:::`) into DSFR components. What a directive may be
 * is told by its definition in `directives/`; whatever else is written is a fault, at its line.
 *
 * @param options.publicDir The folder in which addresses such as `/docs/x.pdf` are looked up.
 */
export function directives({ publicDir }: { publicDir: string }): Transformer<Root, Root> {
  return (tree, file) => {
    const findFile = (address: string) => publicFileOf(file, publicDir, address);
    visit(tree, ['leafDirective', 'containerDirective'], (node, index, parent) => {
      const directive = node as Directive;
      const definition = definitionOf(directive.name);
      const faults = definition ? directiveFaults(directive, definition) : [unknown(directive)];
      for (const { place, reason } of faults) {
        if (place) file.messages.push(fault(file, place, reason, 'directive'));
      }
      if (!definition || faults.length > 0 || !parent || index === undefined) return;
      (parent as Parents).children[index] = drawn(directive, definition, parent as Parents, findFile);
      return [SKIP, index];
    });
  };
}

function unknown(directive: Directive): DirectiveFault {
  return { place: directive.position?.start, reason: unknownDirective(directive) };
}

function drawn(
  directive: Directive,
  definition: DirectiveDefinition,
  parent: Parents,
  findFile: DirectiveParts['findFile'],
): DsfrElement {
  const { text, attributes, children } = takeApart(directive);
  const plain = Object.entries(attributes).map(([name, value]) => {
    return [name, definition.attributes[name]?.values ? withoutAccents(value) : value];
  });
  return placed(
    definition.draw({ text, attributes: Object.fromEntries(plain), children, parent, findFile }),
    directive,
  );
}
