import type { Definition, Root } from 'mdast';
import type { Transformer } from 'unified';
import { fault } from '../../checks/rule.ts';
import { addressFault } from '../../safety/address-fault.ts';
import { visit } from '../visit.ts';

/** Longer than any real address: repeated at each use, a longer one makes a huge page out of a small file. */
const LONGEST = 2000;

/**
 * Looks at the addresses of reference definitions (`[nom]: /adresse`) where they are written. The links that use them
 * are looked at with all others (see `safeHtml`), at their own places.
 */
export function safeDefinitions(): Transformer<Root, Root> {
  return (tree, file) =>
    visit(tree, 'definition', (node) => {
      const reason = reasonOf(node);
      if (reason === undefined) return;
      file.messages.push(fault(file, node.position?.start ?? { line: 1, column: 1 }, reason, 'unsafe-address'));
      node.url = '#';
      node.title = null;
    });
}

function reasonOf({ url, title }: Definition): string | undefined {
  const found = addressFault(url);
  if (found !== undefined) return `L’adresse « ${url.slice(0, 60)} » ${found}.`;
  const length = url.length + (title?.length ?? 0);
  return length > LONGEST
    ? `Cette adresse et son titre font ${length} signes. Le plus long qui soit admis en fait ${LONGEST} : raccourcissez-les.`
    : undefined;
}
