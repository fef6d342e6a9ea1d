import { closest } from 'fastest-levenshtein';
import type { VFileMessage } from 'vfile-message';
import { entryKey, type LedgerComparison } from '../../ledger/compare-ledger.ts';
import { writeEntry } from '../../ledger/write-ledger.ts';
import type { AnchorFact } from '../../markdown/page-facts.ts';
import { fault } from '../rule.ts';
import type { LedgerContext, LedgerRule } from './ledger-rule.ts';

type LostAnchor = LedgerComparison['lostAnchors'][number];

/** Each place of a page that was ever published is still there, or its line says why it was given up. */
export const keptAnchors: LedgerRule = (context) => {
  const news = new Set(context.comparison.news.map(entryKey));
  return context.comparison.lostAnchors.map((lost) => lostAnchor(lost, newHeadings(lost, news), context));
};

function lostAnchor(lost: LostAnchor, headings: readonly AnchorFact[], { ledger }: LedgerContext): VFileMessage {
  const { anchor, of } = lost;
  const renamed = likeliest(anchor, headings);
  const found = `La page « ${of.permalink} » n’a plus l’endroit « #${anchor} », où d’autres sites mènent.`;
  const reason = [found, remedy(anchor, renamed), giveUp(lost, ledger.file.path)].join(' ');
  return fault(of.file, renamed?.place ?? { line: 1, column: 1 }, reason, 'lost-anchor');
}

/** The headings of the page that were not published yet: one of them may be the lost one, in other words. */
function newHeadings({ of }: LostAnchor, news: ReadonlySet<string>): AnchorFact[] {
  const { permalink: address = '', rendered } = of;
  return (rendered.facts?.anchors ?? []).filter(({ name, heading }) => {
    return heading !== undefined && news.has(entryKey({ address, anchor: name }));
  });
}

function likeliest(anchor: string, headings: readonly AnchorFact[]): AnchorFact | undefined {
  if (headings.length === 0) return undefined;
  const names = headings.map(({ name }) => name);
  return headings.find(({ name }) => name === closest(anchor, names));
}

/** What kramdown takes as the id of a heading. */
const ID = /^[\p{L}_:][\p{L}\p{N}_:.·-]*$/u;

function remedy(anchor: string, renamed: AnchorFact | undefined): string {
  if (renamed && ID.test(anchor)) {
    return `Si le titre « ${renamed.heading} » le remplace, écrivez à la fin de ce titre « {#${anchor}} ».`;
  }
  return `Là où se trouve maintenant ce qu’on y lisait, écrivez seule sur sa ligne « <a id="${anchor}"></a> ».`;
}

function giveUp({ address, anchor }: LostAnchor, path: string): string {
  return `Sinon, pour y renoncer, écrivez dans ${path} « ${writeEntry({ address, anchor, reason: 'votre raison' })} ».`;
}
