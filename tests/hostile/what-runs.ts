import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

const ELEMENTS =
  /^(?:script|style|link|meta|base|object|embed|applet|frame|frameset|template|foreignobject|animate|set)$/i;
const HOSTS = /^https:\/\/(?:www\.)?(?:exemple|beta)\.gouv\.fr\//;

/**
 * What a piece of HTML would run, load or send by itself, or at a click, in a browser: an account of its own, which
 * shares nothing with the generator's lists.
 *
 * @returns A few words for each; nothing for HTML that only shows something.
 */
export function whatRuns(html: string): string[] {
  const found: string[] = [];
  visit(fromHtml(html, { fragment: true }) as Nodes, 'element', (element: Element) => {
    if (ELEMENTS.test(element.tagName)) found.push(`<${element.tagName}>`);
    for (const [name, value] of Object.entries(element.properties))
      found.push(...attribute(element, name, String(value)));
  });
  return found;
}

function attribute({ tagName }: Element, name: string, value: string): string[] {
  const shown = `<${tagName} ${name}="${value.slice(0, 40)}">`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip them
  const address = value.replace(/[\u0000-\u0020]/g, '');
  if (/^on/i.test(name) || /^(?:srcDoc|formAction|ping|is|popover|contentEditable|autoFocus)$/i.test(name))
    return [shown];
  if (/^(?:javascript|vbscript|data|blob):/i.test(address)) return [shown];
  if (name === 'srcSet' && /(?:javascript|data):/i.test(address)) return [shown];
  if (tagName === 'iframe' && name === 'src' && !address.startsWith('/') && !HOSTS.test(address)) return [shown];
  if (tagName === 'form' && name === 'action' && !/^\/(?!\/)/.test(address)) return [shown];
  if (name === 'style' && /position:(?:fixed|absolute|sticky)|url\(["']?(?:https?:|\/\/)|expression/i.test(address))
    return [shown];
  return [];
}
