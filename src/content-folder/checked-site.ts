import { report } from '../checks/reporters/report.ts';
import { isError } from '../checks/reporters/severity.ts';
import { contentDir } from './content-dir.ts';
import { ContentError } from './content-error.ts';
import { checkRead, type LoadedSite, readSite } from './load-site.ts';
import { publishReadSite, publishSite } from './site-channel.ts';

/**
 * The site of this process's content folder, checked. What is wrong is printed.
 *
 * @throws ContentError when there are errors.
 */
export async function checkedSite(): Promise<LoadedSite> {
  const read = await readSite(contentDir, 'render', 'aside');
  publishReadSite(read);
  const site = await checkRead(read);
  publishSite(site);
  if (site.messages.length > 0) console.error(`\n${report(site.messages, process.stderr)}\n`);
  if (site.messages.some(isError)) throw new ContentError();
  return site;
}
