import type { VFileMessage } from 'vfile-message';
import { checkSite } from '../checks/check-site.ts';
import { type ParsedSite, parseSite } from '../site/parse-site.ts';
import { readContentFolder } from './read-content-folder.ts';

export interface LoadedSite {
  site: ParsedSite;
  messages: VFileMessage[];
}

/** From a content folder on disk to a checked site: the one way in, for the build and for the checker. */
export async function loadSite(path: string): Promise<LoadedSite> {
  const site = parseSite(await readContentFolder(path));
  return { site, messages: checkSite(site) };
}
