import { CommandError } from '../command-line/command-error.ts';
import { loadSite } from '../content-folder/load-site.ts';
import { publicDir } from '../content-folder/public-dir.ts';
import { readPublicFiles } from '../content-folder/read-public-files.ts';
import { linkAgent } from './agent.ts';
import type { Answer } from './answer.ts';
import { ask } from './ask.ts';
import { type Cache, readCache, writeCache } from './cache.ts';
import { type CheckOptions, checkAddresses } from './check-addresses.ts';
import { externalAddresses } from './external-address.ts';
import { politeQueue } from './polite-queue.ts';
import { checkedAddresses, type LinkReport } from './report.ts';
import { skippedBy } from './skip-list.ts';

export interface ExternalLinksOptions extends Pick<CheckOptions, 'sleep' | 'now' | 'random' | 'maxAge' | 'onChecked'> {
  /** The file of the cache. */
  cache: string;
  /** For one answer, in milliseconds. */
  timeout: number;
  isPrivateAllowed: boolean;
}

const POLITE = { atOnce: 10, perHost: 2 };
/** A server that asks to be left alone for longer is asked another day. */
const LONGEST_WAIT = 60_000;

/**
 * Asks every external address of a content folder: from its files to the report.
 *
 * @throws CommandError when the settings can't be read (what is to be skipped is not known), or without a network.
 */
export async function checkExternalLinks(folder: string, options: ExternalLinksOptions): Promise<LinkReport> {
  const site = { ...(await loadSite(folder, 'lint')), publicFiles: await readPublicFiles(publicDir) };
  const settings = site.settings.data;
  if (!settings) throw new CommandError(`${site.settings.file.path} est à corriger d’abord : npm run check`);
  const addresses = externalAddresses(site);
  const { skip } = settings.external_links;
  const asked = addresses.filter(({ address }) => !skippedBy(address, skip)).map(({ address }) => address);
  const cache = await askAll(asked, settings.url, options);
  writeCache(options.cache, cache);
  return {
    links: checkedAddresses(addresses, cache),
    skipped: addresses.flatMap((external) => {
      const entry = skippedBy(external.address, skip);
      return entry ? [{ ...external, reason: entry.reason }] : [];
    }),
    needless: skip.filter((entry) => !addresses.some(({ address }) => skippedBy(address, [entry]))),
  };
}

async function askAll(asked: readonly string[], siteUrl: string, options: ExternalLinksOptions): Promise<Cache> {
  const dispatcher = linkAgent(options);
  const userAgent = `Mozilla/5.0 (compatible; verification-des-liens; +${siteUrl})`;
  const answers = new Map<string, boolean>();
  const cache = await checkAddresses(asked, {
    ...options,
    ask: async (url, method) => {
      const answer = await ask(url, method, { dispatcher, timeout: options.timeout, userAgent });
      answers.set(url.host, answers.get(url.host) || isFromServer(answer));
      return answer;
    },
    queue: politeQueue(POLITE),
    longestWait: LONGEST_WAIT,
    cache: await readCache(options.cache),
  });
  await dispatcher.destroy();
  if (answers.size > 1 && ![...answers.values()].includes(true)) throw new CommandError(OFFLINE);
  return cache;
}

const OFFLINE = 'Aucun serveur n’a répondu : cette machine n’a sans doute pas accès à Internet. Rien n’a été vérifié.';

/** Whether an answer says something of the server, rather than of the network between. */
function isFromServer(answer: Answer): boolean {
  return answer.kind === 'response' || ['tls', 'broken', 'private'].includes(answer.cause);
}
