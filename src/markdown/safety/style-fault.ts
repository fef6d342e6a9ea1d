import { type CssNode, type Declaration, find, parse, walk } from 'css-tree/dist/csstree.esm';
import { isSiteFile } from '../../safety/site-file.ts';
import { FUNCTIONS, isNote, kindOf, LARGEST, NEGATIVE, type ValueKind } from './allowed-declarations.ts';

/** A French sentence for each declaration of a `style` attribute that is not harmless. */
export function styleFaults(style: string): string[] {
  const unread: string[] = [];
  const tree = parse(style, {
    context: 'declarationList',
    onParseError: () => unread.push(`Le style « ${style.trim()} » ne se lit pas. ${EXAMPLE}`),
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
  if (isNote(name)) return [];
  const kind = kindOf(name);
  if (kind === undefined) return [`Le style donne \`${property}\`, qui n’est pas admis. ${ADVICE}`];
  const found = unsafePart(value, kind) ?? unsafeWord(name, value);
  return found === undefined
    ? []
    : [`Le style donne à \`${property}\` la valeur « ${found} », qui n’est pas admise. ${ADVICE}`];
}

/** The part of a value that calls, loads or measures what it may not, as it is written. */
function unsafePart(value: CssNode, kind: ValueKind): string | undefined {
  let found: string | undefined;
  walk(value, (node) => {
    found ??= partFault(node, kind);
  });
  return found;
}

function partFault(node: CssNode, kind: ValueKind): string | undefined {
  if (node.type === 'Url' && !node.value.startsWith('#') && !isSiteFile(node.value)) return `url(${node.value})`;
  if (node.type === 'Raw') return node.value.trim();
  if (node.type === 'Function' && !isAllowed(node.name.toLowerCase(), kind)) return `${node.name}(…)`;
  if (node.type === 'Number') return measure(node.value, '', kind);
  if (node.type === 'Percentage') return measure(node.value, '%', kind);
  if (node.type === 'Dimension') return measure(node.value, node.unit, kind);
  return undefined;
}

/** A size that is calculated stays one; anything else could be made as large as one likes. */
function isAllowed(name: string, kind: ValueKind): boolean {
  return FUNCTIONS.has(name) || (name === 'calc' && kind === 'size');
}

/** A word that takes something out of its place, or shows what lies over the page around it. */
const UNSAFE_WORDS: Readonly<Record<string, RegExp>> = {
  position: /^(?!static$|relative$|initial$|unset$)/i,
  overflow: /^visible$/i,
};

function unsafeWord(property: string, value: CssNode): string | undefined {
  const unsafe = UNSAFE_WORDS[property.replace(/-[xy]$/, '')];
  if (unsafe === undefined) return undefined;
  const found = find(value, (node) => node.type === 'Identifier' && unsafe.test(node.name));
  return found?.type === 'Identifier' ? found.name : undefined;
}

function measure(value: string, unit: string, kind: ValueKind): string | undefined {
  const largest = LARGEST[kind][unit.toLowerCase()];
  const smallest = -(largest ?? 0) * (NEGATIVE[kind] ?? 0);
  return largest !== undefined && Number(value) >= smallest && Number(value) <= largest ? undefined : value + unit;
}
