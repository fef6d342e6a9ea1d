import type { VFileMessage } from 'vfile-message';
import { type Successor, successorFinder } from '../../ledger/find-successor.ts';
import type { LedgerEntry } from '../../ledger/ledger.ts';
import { writeEntry } from '../../ledger/write-ledger.ts';
import { addressKey } from '../links/address-key.ts';
import type { RenderedPage } from '../rendered-site.ts';
import { fault } from '../rule.ts';
import type { LedgerContext, LedgerRule } from './ledger-rule.ts';

/** Each address that was ever published still leads somewhere, or its line says why it was given up. */
export const keptAddresses: LedgerRule = (context) => {
  const { lostAddresses } = context.comparison;
  if (lostAddresses.length === 0) return [];
  const successorOf = successorFinder(context.site, context.ledger, context.comparison);
  return lostAddresses.map((lost) => lostAddress(lost, successorOf(lost), context));
};

function lostAddress(lost: LedgerEntry, successor: Successor | undefined, context: LedgerContext): VFileMessage {
  const { file } = context.ledger;
  const was = lost.page === undefined ? '' : ` (c’était ${lost.page})`;
  const found = `« ${lost.address} »${was} a été publiée, et plus rien ne s’y trouve : d’autres sites y mènent.`;
  const reason = [found, remedy(lost, successor, context), giveUp(lost, file.path)].join(' ');
  if (!successor?.isSure) return fault(file, { line: lost.line ?? 1, column: 1 }, reason, 'lost-address');
  const { page } = successor;
  return fault(page.file, page.yaml.locate(['permalink']), reason, 'lost-address');
}

function remedy(lost: LedgerEntry, successor: Successor | undefined, { site }: LedgerContext): string {
  const draft = site.pages.find(({ data, permalink = '' }) => data?.draft && sameKey(permalink, lost));
  if (draft) return `${draft.file.path} est un brouillon : publiez-la (draft: false), ou redirigez son adresse.`;
  if (!successor) {
    return `Dans la page qui la remplace, ajoutez à l’en-tête « ${redirectLine(lost)} ».`;
  }
  const { page, isSure } = successor;
  if (page.permalink?.toLowerCase() === lost.address.toLowerCase()) {
    return `Les majuscules comptent : reprenez « permalink: ${lost.address} ».`;
  }
  const where = isSure
    ? `Cette page la remplace : dans ${page.file.path}`
    : `Si ${page.file.path} (« ${page.permalink} ») la remplace, dans cette page`;
  return `${where}, ${added(page, lost)}.`;
}

function sameKey(permalink: string, { address }: LedgerEntry): boolean {
  return addressKey(permalink) === addressKey(address);
}

/** The line to write, depending on whether the page has old addresses already. */
function added({ data }: RenderedPage, lost: LedgerEntry): string {
  return data?.redirect_from
    ? `ajoutez à la liste redirect_from « - ${lost.address} »`
    : `ajoutez à l’en-tête « ${redirectLine(lost)} »`;
}

function redirectLine({ address }: LedgerEntry): string {
  return `redirect_from: ${address}`;
}

function giveUp(lost: LedgerEntry, path: string): string {
  const line = writeEntry({ ...lost, reason: 'votre raison' });
  return `Sinon, pour y renoncer, écrivez dans ${path} « ${line} ».`;
}
