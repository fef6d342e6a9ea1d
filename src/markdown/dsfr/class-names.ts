import type { Element } from 'hast';

/** The classes of an element; hast holds them as a list. */
export function classNames({ properties }: Element): string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}

/** Adds classes to an element, after those that it has. */
export function addClassNames(element: Element, ...names: string[]): void {
  element.properties['className'] = [...new Set([...classNames(element), ...names])];
}
