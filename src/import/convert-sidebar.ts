import type { Element, ElementContent, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { stringify } from 'yaml';
import { visibleText } from '../markdown/visible-text.ts';
import { SKIP, visit } from '../markdown/visit.ts';
import { outputPath } from '../permalinks/output-path.ts';
import type { SidebarItem } from '../sidebars/schema.ts';
import type { JekyllDocument, Note } from './jekyll-site.ts';
import { permalinkOf } from './published-at.ts';

/** A menu as this generator writes it, or nothing when the include holds no list. */
export interface ConvertedSidebar {
  yaml: string | undefined;
  notes: Note[];
}

/**
 * Makes data of a side menu that was written in HTML: its title, and its lists of links however deep.
 *
 * @param path The include, and its HTML once Liquid has run.
 */
export function convertSidebar(path: string, html: string, documents: readonly JekyllDocument[]): ConvertedSidebar {
  const tree = fromHtml(html, { fragment: true });
  const notes: Note[] = [];
  const tell = (kind: Note['kind'], place: Element, text: string) =>
    notes.push({ kind, path, line: place.position?.start.line ?? 1, text });
  const items = topLists(tree).flatMap(({ list, heading }) => {
    const inside = itemsOf(list, documents, tell);
    return heading === undefined ? inside : [{ label: heading, items: inside }];
  });
  if (items.length === 0) {
    const text = 'Aucune liste de liens n’a été trouvée : écrivez ce menu dans content/sidebars.';
    return { yaml: undefined, notes: [{ kind: 'by-hand', path, line: 1, text }] };
  }
  const title = titleOf(tree);
  if (title === undefined)
    notes.push({ kind: 'by-hand', path, line: 1, text: 'Le menu n’avait pas de titre : « Menu ». Relisez-le.' });
  notes.push({ kind: 'converted', path, line: 1, text: `Menu devenu des données : ${count(items)} entrées.` });
  return { yaml: stringify({ title: title ?? 'Menu', items }, { lineWidth: 0 }), notes };
}

type Tell = (kind: Note['kind'], place: Element, text: string) => void;

function itemsOf(list: Element, documents: readonly JekyllDocument[], tell: Tell): SidebarItem[] {
  return list.children.filter((child) => isElement(child, 'li')).flatMap((entry) => itemOf(entry, documents, tell));
}

function itemOf(entry: Element, documents: readonly JekyllDocument[], tell: Tell): SidebarItem[] {
  const inner = firstElement(entry, ['ul', 'ol']);
  const own = entry.children.filter((child) => child !== inner && !holds(child, inner));
  const link = own.map((child) => firstElement(child, ['a'])).find(Boolean);
  const href = link && String(link.properties['href'] ?? '').trim();
  const isLink = href !== undefined && href !== '' && !href.startsWith('#');
  const label = textOf(link ?? { type: 'root', children: own }) || textOf(firstElement(entry, ['button']));
  if (!inner) {
    if (isLink) return [linkItem(href, label, documents, entry, tell)];
    if (label !== '') tell('by-hand', entry, `« ${label} » n’est ni un lien, ni un groupe : laissé de côté.`);
    return [];
  }
  const items = itemsOf(inner, documents, tell);
  if (!isLink) return [{ label: label || 'Sans titre', items }];
  tell('by-hand', entry, `« ${label} » est un groupe et un lien : le lien en est devenu la première entrée.`);
  return [{ label, items: [linkItem(href, label, documents, entry, tell), ...items] }];
}

function linkItem(
  href: string,
  label: string,
  documents: readonly JekyllDocument[],
  entry: Element,
  tell: Tell,
): SidebarItem {
  const page = documents.find(({ url }) => outputPath(decode(url)) === pathOf(href));
  if (page) {
    const permalink = permalinkOf(page);
    const isNamed = label === String(page.data['label'] ?? page.data['title'] ?? '');
    return isNamed || label === '' ? { page: permalink } : { page: permalink, label };
  }
  if (/^(?:\/(?!\/)|https:\/\/|mailto:)/.test(href)) return { link: href, label: label || href };
  const address = href.replace(/^(?:http:)?\/\//, 'https://').replace(/^(?!https:|mailto:|\/)/, '/');
  tell('by-hand', entry, `« ${href} » est devenu « ${address} ». Vérifiez que cette adresse répond.`);
  return { link: address, label: label || href };
}

/** The outermost lists, each with the heading above it when there are several. */
function topLists(tree: Nodes): { list: Element; heading: string | undefined }[] {
  const lists: { list: Element; heading: string | undefined }[] = [];
  let heading: string | undefined;
  visit(tree, 'element', (element) => {
    if (/^h[2-6]$/.test(element.tagName)) heading = textOf(element);
    if (!/^[uo]l$/.test(element.tagName)) return undefined;
    lists.push({ list: element, heading });
    heading = undefined;
    return SKIP;
  });
  return lists.length > 1 ? lists : lists.map(({ list }) => ({ list, heading: undefined }));
}

/** The title that the DSFR gives to a side menu, else the first heading. */
function titleOf(tree: Nodes): string | undefined {
  let title: string | undefined;
  let heading: string | undefined;
  visit(tree, 'element', (element) => {
    const classes = element.properties['className'];
    if (Array.isArray(classes) && classes.includes('fr-sidemenu__title')) title ??= textOf(element);
    if (/^h[1-6]$/.test(element.tagName)) heading ??= textOf(element);
  });
  return title || heading || undefined;
}

function firstElement(node: Nodes | ElementContent, names: readonly string[]): Element | undefined {
  if (node.type === 'element' && names.includes(node.tagName)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = child.type === 'doctype' ? undefined : firstElement(child, names);
    if (found) return found;
  }
  return undefined;
}

function holds(node: ElementContent, inner: Element | undefined): boolean {
  return (
    inner !== undefined && 'children' in node && node.children.some((child) => child === inner || holds(child, inner))
  );
}

function isElement(node: ElementContent, name: string): node is Element {
  return node.type === 'element' && node.tagName === name;
}

function textOf(node: Nodes | undefined): string {
  return node === undefined ? '' : visibleText(node).replace(/\s+/g, ' ').trim();
}

function pathOf(href: string): string | undefined {
  const url = URL.canParse(href, 'https://site.invalid') ? new URL(href, 'https://site.invalid') : undefined;
  return url?.host === 'site.invalid' && url.hash === '' && url.search === ''
    ? outputPath(decode(url.pathname))
    : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function count(items: readonly SidebarItem[]): number {
  return items.reduce((sum, { items: inner = [] }) => sum + 1 + count(inner), 0);
}
