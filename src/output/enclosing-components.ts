import type { Attributes } from './tag-references.ts';

/** The components that links come from, by the class of their outermost element. What is in none is page text. */
export const COMPONENTS: Readonly<Record<string, string>> = {
  'fr-skiplinks': 'skip-links',
  'fr-header': 'header',
  'fr-breadcrumb': 'breadcrumb',
  'fr-sidemenu': 'side-menu',
  'fr-footer': 'footer',
};

/** Tells which component the parser is in, as it goes through a page. */
export function enclosingComponents() {
  const stack: (string | undefined)[] = [];
  return {
    open(name: string, { class: classes = '' }: Attributes): void {
      stack.push(componentOf(name, classes) ?? stack.at(-1));
    },
    close(): void {
      stack.pop();
    },
    innermost: (): string | undefined => stack.at(-1),
  };
}

function componentOf(name: string, classes: string): string | undefined {
  if (name === 'head') return 'head';
  if (!classes.startsWith('fr-')) return undefined;
  const end = classes.indexOf(' ');
  return COMPONENTS[end === -1 ? classes : classes.slice(0, end)];
}
