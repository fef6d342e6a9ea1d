import { compile } from 'css-select';
import { type AttributeSelector, isTraversal, parse, type Selector, stringify, type TagSelector } from 'css-what';
import { type AtRule, list, type Root, type Rule } from 'postcss';
import { type Element, elementsOf, type Sought } from './elements-in.ts';

/** What scripts do to pages. */
export interface Scripted {
  /** The classes, attributes and values that they may give to an element. */
  names: ReadonlySet<string>;
  /** The elements that they make, by name. */
  tags: ReadonlySet<string>;
}

/**
 * Takes out the selectors that name several things of one element, such as `textarea[class^="fr-icon-"]`, when no
 * element of the pages has them together. PurgeCSS asks whether each is anywhere.
 *
 * A selector is judged by its parts between combinators; states (`:hover`), places (`:first-child`) and `:not()` are
 * taken to hold. Such an answer is the same on every page, which is what makes it cheap: no page is held in memory.
 *
 * @param tags The start tags of all pages.
 */
export function dropUnmatched(root: Root, tags: Iterable<string>, scripted: Scripted): void {
  const rules: Rule[] = [];
  root.walkRules((rule) => {
    if (!isKeyframe(rule)) rules.push(rule);
  });
  const isMatched = matcher(elementsOf(tags, soughtBy(rules)), scripted);
  for (const rule of rules) {
    const kept = list.comma(rule.selector).filter((selector) => compounds(selector).every(isMatched));
    if (kept.length === 0) rule.remove();
    else rule.selector = kept.join(',');
  }
  root.walkAtRules((atRule) => {
    if (atRule.nodes?.length === 0) atRule.remove();
  });
}

function isKeyframe({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && /keyframes$/.test((parent as AtRule).name);
}

/** The values that selectors look for, by attribute; `#a` does so too. */
function soughtBy(rules: readonly Rule[]): Sought {
  const sought = new Map<string, Set<string>>();
  for (const part of rules
    .flatMap(({ selector }) => list.comma(selector))
    .flatMap(compounds)
    .flat()) {
    if (part.type !== 'attribute' || part.action === 'exists') continue;
    sought.set(part.name, (sought.get(part.name) ?? new Set()).add(part.value.toLowerCase()));
  }
  return sought;
}

type Named = TagSelector | AttributeSelector;

/** What each element along a selector must have: tags and attributes. Nothing for what can't be read. */
function compounds(selector: string): Named[][] {
  let parts: Selector[];
  try {
    parts = parse(selector).flat();
  } catch {
    return [];
  }
  const found: Named[][] = [[]];
  for (const part of parts) {
    if (isTraversal(part)) found.push([]);
    else if (part.type === 'tag' || part.type === 'attribute') found.at(-1)?.push(part);
  }
  return found;
}

/** Whether an element of the pages, or one that a script makes or changes, has all of a compound. */
function matcher(elements: readonly Element[], scripted: Scripted): (compound: readonly Named[]) => boolean {
  const known = new Map<string, boolean>();
  return (compound) => {
    const inPages = compound.filter((part) => part.type === 'tag' || !isSet(part, scripted));
    if (inPages.every((part) => part.type === 'tag' && scripted.tags.has(part.name))) return true;
    const query = stringify([[...inPages]]);
    const answer = known.get(query) ?? elements.some(compile(query) as unknown as (element: Element) => boolean);
    known.set(query, answer);
    return answer;
  };
}

function isSet({ name, action, value }: AttributeSelector, { names }: Scripted): boolean {
  // An input of another type is another thing: no script makes one out of the other.
  if (name === 'type' || name === 'id') return false;
  if (name === 'class') return action === 'element' ? names.has(value) : includesSome(names, value.trim());
  return names.has(name) && (action === 'exists' || name.startsWith('aria-') || names.has(value));
}

function includesSome(names: ReadonlySet<string>, part: string): boolean {
  for (const name of names) if (name.includes(part)) return true;
  return false;
}
