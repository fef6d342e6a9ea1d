import { type CssNode, type Declaration, find, parse, walk } from 'css-tree';
import { FUNCTIONS, kindOf, LARGEST } from './allowed-declarations.ts';

/** A French sentence for each declaration of a `style` attribute that is not harmless. */
export function styleFaults(style: string): string[] {
  const unread: string[] = [];
  const tree = parse(style, {
    context: 'declarationList',
    onParseError: (error) => unread.push(`Le style « ${style.trim()} » ne se lit pas (${error.message}). ${EXAMPLE}`),
  });
  if (unread.length > 0) return unread.slice(0, 1);
  return 'children' in tree && tree.children ? [...tree.children].flatMap(nodeFault) : [];
}

const EXAMPLE = 'Un style s’écrit par exemple style="text-align: center; max-width: 30rem".';
const ADVICE =
  'Un style dit la couleur, l’alignement, les tailles et les marges de son élément ; le reste s’écrit dans une feuille de content/styles, nommée par additional_css.';

function nodeFault(node: CssNode): string[] {
  if (node.type === 'Declaration') return declarationFault(node);
  return [`Le style contient une règle entière${node.type === 'Atrule' ? ` (@${node.name})` : ''}. ${EXAMPLE}`];
}

function declarationFault({ property, value }: Declaration): string[] {
  const name = property.toLowerCase();
  const kind = kindOf(name);
  if (kind === undefined) return [`Le style donne \`${property}\`, qui n’est pas admis. ${ADVICE}`];
  const found = unsafePart(value, LARGEST[kind]) ?? (name.startsWith('overflow') ? visible(value) : undefined);
  return found === undefined
    ? []
    : [`Le style donne à \`${property}\` la valeur « ${found} », qui n’est pas admise. ${ADVICE}`];
}

/** The part of a value that calls, loads or measures what it may not, as it is written. */
function unsafePart(value: CssNode, largest: Readonly<Record<string, number>>): string | undefined {
  let found: string | undefined;
  walk(value, (node) => {
    found ??= partFault(node, largest);
  });
  return found;
}

function partFault(node: CssNode, largest: Readonly<Record<string, number>>): string | undefined {
  if (node.type === 'Url' && !node.value.startsWith('#')) return `url(${node.value})`;
  if (node.type === 'Raw') return node.value.trim();
  if (node.type === 'Function' && !FUNCTIONS.has(node.name.toLowerCase())) return `${node.name}(…)`;
  if (node.type === 'Number') return measure(node.value, '', largest);
  if (node.type === 'Percentage') return measure(node.value, '%', largest);
  if (node.type === 'Dimension') return measure(node.value, node.unit, largest);
  return undefined;
}

/** A drawing that overflows lies over the page around it. */
function visible(value: CssNode): string | undefined {
  const found = find(value, (node) => node.type === 'Identifier' && node.name.toLowerCase() === 'visible');
  return found === null ? undefined : 'visible';
}

/** Nothing is negative: what is pulled out of its place lies over something else. */
function measure(value: string, unit: string, largest: Readonly<Record<string, number>>): string | undefined {
  const limit = largest[unit.toLowerCase()] ?? -1;
  return Number(value) >= 0 && Number(value) <= limit ? undefined : value + unit;
}
