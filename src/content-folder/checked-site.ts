import { report } from '../checks/reporters/report.ts';
import { isError } from '../checks/reporters/severity.ts';
import { ContentError } from './content-error.ts';
import { checkRead, type LoadedSite, type ReadSite } from './load-site.ts';

/**
 * Checks a site that is going to be published. What is wrong is printed.
 *
 * @throws ContentError when there are errors.
 */
export async function checkedSite(read: ReadSite): Promise<LoadedSite> {
  const site = await checkRead(read);
  if (site.messages.length > 0) console.error(`\n${report(site.messages, process.stderr)}\n`);
  if (site.messages.some(isError)) throw new ContentError();
  return site;
}
