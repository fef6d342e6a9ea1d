import type { Nodes, Parents, Root } from 'hast';
import type { Transformer } from 'unified';
import type { Point } from 'unist';
import { fault } from '../../checks/rule.ts';
import type { HtmlFault } from './attribute-fault.ts';
import { cleanProperties, elementFault } from './element-faults.ts';

/**
 * Lets a page hold nothing that runs a program, loads a page, covers its surroundings or takes over what the layout
 * counts on. What is not on the lists of allowed elements, attributes and values is a fault, and is taken out as well:
 * whoever tries a stranger's page out (`npm run dev`) is safe too.
 *
 * Goes right after the HTML of the page is parsed: the plugins that follow make elements of their own.
 */
export function safeHtml({ siteUrl }: { siteUrl?: string | undefined } = {}): Transformer<Root, Root> {
  return (tree, file) => {
    const told = new Set<string>();
    const report: Report = ({ reason, ruleId }, place) => {
      const line = `${place.line} ${reason}`;
      if (!told.has(line)) file.messages.push(fault(file, place, reason, ruleId));
      told.add(line);
    };
    clean(tree, { place: { line: 1, column: 1 }, isDrawing: false, siteUrl, report });
  };
}

/** Comments that some program obeys, or that hold what a careless one could run. */
const COMMANDS = /<\s*\/?\s*(?:script|style|iframe|!)|^\s*(?:\[|html-validate)/i;

type Report = (fault: HtmlFault, place: Point) => void;

/** What is known of the nodes around one. */
interface Around {
  place: Point;
  isDrawing: boolean;
  siteUrl: string | undefined;
  report: Report;
}

function clean(parent: Parents, around: Around): void {
  parent.children = parent.children.filter((node) => isKept(node, around)) as typeof parent.children;
}

function isKept(node: Nodes, { place: above, isDrawing: isInDrawing, siteUrl, report }: Around): boolean {
  if (node.type === 'text') return true;
  if (node.type === 'comment') return !COMMANDS.test(node.value);
  if (node.type !== 'element') return false;
  // An element that another plugin made, or that the HTML parser moved, has no place of its own.
  const place = node.position?.start ?? above;
  const isDrawing = isInDrawing || node.tagName === 'svg';
  const refusal = elementFault(node, isDrawing);
  if (refusal !== undefined) {
    report(refusal, place);
    return false;
  }
  const faults = cleanProperties(node, isDrawing, siteUrl);
  for (const found of faults) report(found, place);
  // Without the address that was refused, nothing of a frame is left.
  if (node.tagName === 'iframe' && faults.length > 0 && node.properties['src'] === undefined) return false;
  clean(node, { place, isDrawing, siteUrl, report });
  return true;
}
