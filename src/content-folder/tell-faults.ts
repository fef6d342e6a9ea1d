import type { VFileMessage } from 'vfile-message';
import { report } from '../checks/reporters/report.ts';
import { checkRead, type ReadSite } from './load-site.ts';
import { publishMessages } from './messages-channel.ts';

/**
 * Starts to tell whoever is writing what is wrong with their site, and goes on whatever it is.
 *
 * @returns A function that checks a site, shows all its faults over the page, and prints those that it had not when it
 *   was called before, wherever their lines moved.
 */
export function faultTeller(): (site: ReadSite) => Promise<void> {
  let told: ReadonlySet<string> = new Set();
  return async (site) => {
    const { messages } = await checkRead(site);
    publishMessages(messages);
    const news = messages.filter((message) => !told.has(faultOf(message)));
    told = new Set(messages.map(faultOf));
    if (news.length > 0) console.error(`\n${report(news, process.stderr)}\n`);
  };
}

function faultOf({ file, reason }: VFileMessage): string {
  return `${file} ${reason}`;
}
