import { join } from 'node:path';
import { contentDir } from '../content-folder/content-dir.ts';
import { readTextFile } from '../safety/read-text-file.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

/**
 * The site's public address, as `url:` of the content folder's `site.yml` gives it. Read once, when
 * the plugin list is put together; whether the settings are valid is checked elsewhere.
 */
export const siteUrl: string | undefined = readSiteUrl(contentDir);

function readSiteUrl(folder: string): string | undefined {
  const { data } = parseYaml(settingsText(folder));
  const url = (data as { url?: unknown } | null | undefined)?.url;
  return typeof url === 'string' && URL.canParse(url) ? url : undefined;
}

function settingsText(folder: string): string {
  const read = readTextFile(join(folder, 'site.yml'), 256 * 1024);
  return 'text' in read ? read.text : '';
}
