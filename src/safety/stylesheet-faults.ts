import {
  type CssLocation,
  type CssNode,
  type FunctionNode,
  ident,
  parse,
  type SyntaxParseError,
  walk,
} from 'css-tree/dist/csstree.esm';
import type { Point } from 'unist';
import { isSiteFile } from './site-file.ts';
import { nestedTooDeep } from './stylesheet-nesting.ts';
import { isTimeUp, withinTime } from './within-time.ts';

export interface StylesheetFault {
  place: Point;
  /** A French sentence. */
  reason: string;
}

const MILLISECONDS = 2000;
const TOO_DEEP = 'Trop d’accolades ou de parenthèses sont ici les unes dans les autres. Vérifiez que chacune se ferme.';

/**
 * What is wrong with a style sheet: what can't be read, what loads something from outside the site, and what old
 * browsers run. Names are compared as browsers read them, escapes decoded.
 */
export function stylesheetFaults(css: string): StylesheetFault[] {
  const deep = nestedTooDeep(css);
  if (deep !== undefined) return [{ place: deep, reason: TOO_DEEP }];
  try {
    return withinTime(MILLISECONDS, () => firstOfEachLine([...endOfStyle(css), ...read(css)]));
  } catch (error) {
    const why = isTimeUp(error) ? 'elle est trop longue' : 'elle est trop compliquée';
    return [{ place: { line: 1, column: 1 }, reason: `Cette feuille de style ne se laisse pas lire : ${why}.` }];
  }
}

/** What comes after the first fault of a line is mostly its consequence; what can't be read tells least. */
function firstOfEachLine(faults: readonly StylesheetFault[]): StylesheetFault[] {
  const isVague = ({ reason }: StylesheetFault) => Number(reason === UNREADABLE);
  const lines = new Set<number>();
  return faults
    .toSorted((a, b) => a.place.line - b.place.line || isVague(a) - isVague(b))
    .filter(({ place }) => lines.size < lines.add(place.line).size);
}

/** In a page, this would end the style sheet, and what follows would be HTML. */
function endOfStyle(css: string): StylesheetFault[] {
  const index = css.search(/<\/style|<!--|-->/i);
  if (index === -1) return [];
  const line = css.slice(0, index).split('\n').length;
  return [
    { place: { line, column: 1 }, reason: 'Une feuille de style ne contient pas de HTML. Supprimez cette balise.' },
  ];
}

function read(css: string, start: Place = { line: 1, column: 1 }, isNested = false): StylesheetFault[] {
  const faults: StylesheetFault[] = [];
  const looked = new Set<CssNode>();
  const onParseError = (error: SyntaxParseError, unread: CssNode) => {
    const text = unread.type === 'Raw' ? unread.value : '';
    if (text.includes('{') && text.length < css.length) {
      // Rules in a rule, without `&`: the parser knows of them as rules only.
      looked.add(unread);
      faults.push(...read(text, unread.loc?.start, true));
    } else if (!isNested && !OF_OLD_BROWSERS.test(text)) {
      faults.push({ place: { line: error.line, column: error.column }, reason: UNREADABLE });
    }
  };
  // Conditions (`@supports (not (…))`) are more than the parser knows of; what they hold is looked at as text.
  const options = { positions: true, parseCustomProperty: true, parseAtrulePrelude: false, onParseError };
  walk(parse(css, { ...options, line: start.line, column: start.column }), (node) => {
    const reason = looked.has(node) ? undefined : nodeFault(node);
    if (reason !== undefined) faults.push({ place: placeOf(node), reason });
  });
  return faults;
}

type Place = Pick<Point, 'line' | 'column'>;

/** The parser gives no place to a few nodes, whatever its types say. */
function placeOf(node: CssNode): Place {
  const start = (node.loc as CssLocation | null | undefined)?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** How Internet Explorer wrote filters. */
const OF_OLD_BROWSERS = /^\s*(?:progid:|alpha\()/i;

const UNREADABLE =
  'Ceci ne se lit pas comme du CSS. Une règle s’écrit « .ma-classe { color: red; } » : vérifiez les accolades, les deux-points et les points-virgules.';

function nodeFault(node: CssNode): string | undefined {
  switch (node.type) {
    case 'Atrule':
      return AT_RULES.has(ident.decode(node.name).toLowerCase()) ? undefined : atRule(node.name);
    case 'Declaration':
      return RUNS.test(ident.decode(node.property)) ? runs(node.property) : undefined;
    case 'Function':
      return functionFault(node);
    case 'Url':
      return urlFault(node.value);
    case 'Raw':
      return LOADS.test(node.value) ? loads(node.value.trim()) : undefined;
    default:
      return undefined;
  }
}

const AT_RULES = new Set(
  `charset container counter-style font-face font-feature-values font-palette-values keyframes -webkit-keyframes
  -moz-keyframes -o-keyframes layer media -ms-viewport page property scope starting-style supports viewport`.split(
    /\s+/,
  ),
);
const RUNS = /^(?:-\w+-)?(?:behaviou?r|binding)$/i;
/** Functions that load what a string between their parentheses names. */
const LOADING = /^(?:-\w+-)?(?:image-set|image|src|url|url-prefix|cross-fade)$/i;
/** In what could not be read further. */
const LOADS = /\\|(?:url|image-set|image|src|expression)\s*\(|@import/i;

function functionFault({ name, children }: FunctionNode): string | undefined {
  const called = ident.decode(name);
  if (/^expression$/i.test(called)) return runs(`${name}()`);
  // As « url » is written with escapes, it was not read as an address.
  if (/^url$/i.test(called)) return loads(`${name}(…)`);
  if (!LOADING.test(called)) return undefined;
  for (const child of children) {
    const reason = child.type === 'String' ? urlFault(child.value) : undefined;
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** A part of the page, or a file of the site. */
function urlFault(address: string): string | undefined {
  return isSiteFile(address) ? undefined : loads(`url(${address.slice(0, 60)})`);
}

function atRule(name: string): string {
  const advice =
    name.toLowerCase() === 'import'
      ? 'Nommez l’autre feuille dans l’en-tête de la page : additional_css accepte une liste.'
      : 'Supprimez cette règle.';
  return `@${name} n’est pas admis dans une feuille de style. ${advice}`;
}

function runs(what: string): string {
  return `« ${what} » lancerait un programme : une feuille de style n’en lance aucun. Supprimez cette déclaration.`;
}

function loads(what: string): string {
  return `« ${what} » chargerait un fichier d’ailleurs. Déposez-le dans public/images, et écrivez par exemple url(/images/fond.png).`;
}
