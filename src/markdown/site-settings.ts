import { join } from 'node:path';
import { contentDir } from '../content-folder/content-dir.ts';
import { readTextFile } from '../safety/read-text-file.ts';
import { type Accent, isAccent } from '../settings/accents.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

/** What the plugins know of the content folder's `site.yml`. */
interface SiteSettings {
  /** The site's public address. */
  siteUrl: string | undefined;
  accent: Accent | undefined;
}

/** Read once, when the plugin list is put together; whether the settings are valid is checked elsewhere. */
export const siteSettings = readSiteSettings(contentDir);
export const { siteUrl, accent } = siteSettings;

function readSiteSettings(folder: string): SiteSettings {
  const data = parseYaml(settingsText(folder)).data as Record<string, unknown> | null | undefined;
  const { url, accent } = data ?? {};
  return {
    siteUrl: typeof url === 'string' && URL.canParse(url) ? url : undefined,
    accent: isAccent(accent) ? accent : undefined,
  };
}

function settingsText(folder: string): string {
  const read = readTextFile(join(folder, 'site.yml'), 256 * 1024);
  return 'text' in read ? read.text : '';
}
