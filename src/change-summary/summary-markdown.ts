import type { VFileMessage } from 'vfile-message';
import { countInFrench } from '../checks/reporters/count.ts';
import { isError } from '../checks/reporters/severity.ts';
import { code } from '../report-markdown/code.ts';
import { table } from '../report-markdown/table.ts';
import { text } from '../report-markdown/text.ts';
import type { BuiltPage } from './built-page.ts';
import { type Comparison, compareSites } from './compare-sites.ts';
import type { BuiltSite } from './read-built-site.ts';
import { weightOf } from './weight.ts';

export interface SummarySource {
  /** Absent when the site could not be built. */
  after: BuiltSite | undefined;
  /** Absent when there is nothing to compare with. */
  before: BuiltSite | undefined;
  messages: readonly VFileMessage[];
}

/** The summary of a change for who reviews it, in French Markdown. Pure. */
export function summaryMarkdown({ after, before, messages }: SummarySource): string {
  return ['# Résumé', ...siteSection(after, before), ...messagesSection(messages)].join('\n\n');
}

function siteSection(after: BuiltSite | undefined, before: BuiltSite | undefined): string[] {
  if (!after) return ['Le site n’a pas été construit.'];
  const total = `${countPages(after)}, ${bytes(weightOfSite(after))} en tout`;
  if (!before) return [`${total}. Rien à quoi comparer.`];
  const difference = signed(weightOfSite(after) - weightOfSite(before));
  return [`${total} (${difference}).`, ...changesSections(compareSites(before, after), before, after)];
}

function changesSections(comparison: Comparison, before: BuiltSite, after: BuiltSite): string[] {
  const { added, changed, moved, removed, restyled } = comparison;
  const sections = [
    ...section('Pages ajoutées', HEAD, added, (page) => [...named(page), ...weights(page, after)]),
    ...section('Pages modifiées', HEAD, changed, (page) => [...named(page), ...weights(page, after, before)]),
    ...section('Pages déplacées', ['page', 'de', 'à', 'redirection'], moved, ({ from, to, isRedirected }) => [
      text(to.title),
      code(addressOf(from)),
      code(addressOf(to)),
      isRedirected ? 'oui' : '**non** : l’ancienne adresse ne mène plus nulle part',
    ]),
    ...section('Pages supprimées', ['page', 'adresse'], removed, (page) => named(page)),
  ];
  const others =
    restyled === 0 ? [] : [`${restyled} page${restyled > 1 ? 's' : ''} où seul change ce qui entoure le contenu.`];
  return sections.length + others.length === 0 ? ['Aucune page ne change.'] : [...sections, ...others];
}

const HEAD = ['page', 'adresse', 'poids', 'avec ce qu’elle charge'];

/** A summary has a limit in size, and a reader one in patience. */
const MOST_ROWS = 100;

function section<Item>(title: string, head: string[], items: readonly Item[], row: (item: Item) => string[]): string[] {
  if (items.length === 0) return [];
  return [`## ${title} (${items.length})`, ...rows(head, items, row)];
}

function rows<Item>(head: string[], items: readonly Item[], row: (item: Item) => string[]): string[] {
  if (items.length === 0) return [];
  const more = items.length - MOST_ROWS;
  return [table(head, items.slice(0, MOST_ROWS).map(row)), ...(more > 0 ? [`Et ${more} de plus.`] : [])];
}

function messagesSection(messages: readonly VFileMessage[]): string[] {
  const sorted = [...messages].sort((a, b) => Number(isError(b)) - Number(isError(a)));
  return [
    '## Vérification',
    countInFrench(messages),
    ...rows(['', 'où', 'constat'], sorted, (message) => [
      isError(message) ? '❌ erreur' : '⚠️ avertissement',
      code(`${message.file}:${message.line ?? 1}`),
      text(message.reason.split('\n', 1).join('')),
    ]),
  ];
}

function named(page: BuiltPage): string[] {
  const title = page.redirectsTo === undefined ? text(page.title) : 'redirection';
  return [title || '(sans titre)', code(addressOf(page))];
}

function weights(page: BuiltPage, site: BuiltSite, before?: BuiltSite): string[] {
  const now = weightOf(page, site);
  const then = before && weightOf(before.pages.get(page.path) ?? page, before);
  return (['html', 'whole'] as const).map((key) =>
    then ? `${bytes(now[key])} (${signed(now[key] - then[key])})` : bytes(now[key]),
  );
}

/** `a/b.html` → `/a/b`, `a/index.html` → `/a/`. */
function addressOf({ path }: BuiltPage): string {
  return `/${path.replace(/(?<=^|\/)index\.html$|\.html$/, '')}`;
}

function countPages({ pages }: BuiltSite): string {
  const count = [...pages.values()].filter(({ redirectsTo }) => redirectsTo === undefined).length;
  return `${count} page${count > 1 ? 's' : ''}`;
}

function weightOfSite(site: BuiltSite): number {
  return [...site.bytes.values()].reduce((sum, size) => sum + size, 0);
}

function bytes(count: number): string {
  return `${count.toLocaleString('fr-FR')} o`;
}

function signed(difference: number): string {
  return difference === 0 ? '=' : `${difference > 0 ? '+' : '−'}${bytes(Math.abs(difference))}`;
}
