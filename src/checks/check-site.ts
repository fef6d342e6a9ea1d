import type { VFileMessage } from 'vfile-message';
import type { ParsedSite } from '../site/parse-site.ts';
import { errorPage } from './error-page.ts';
import { existingSidebar } from './existing-sidebar.ts';
import { existingStylesheet } from './existing-stylesheet.ts';
import { fileNames } from './file-names.ts';
import { foreignStylesheets } from './foreign-stylesheets.ts';
import { knownPageFormat } from './known-page-format.ts';
import { mdxAllowed } from './mdx-allowed.ts';
import { mdxFrontMatter } from './mdx-front-matter.ts';
import { reviewDue } from './review-due.ts';
import type { Rule } from './rule.ts';
import { safeStylesheets } from './safe-stylesheets.ts';
import { securityExpiry } from './security-expiry.ts';
import { sidebarTargets } from './sidebar-targets.ts';
import { toComplete } from './to-complete.ts';
import { uniquePermalink } from './unique-permalink.ts';
import { unreadFiles } from './unread-files.ts';
import { validPermalink } from './valid-permalink.ts';
import { validYaml } from './valid-yaml.ts';

const RULES: readonly Rule[] = [
  unreadFiles,
  fileNames,
  knownPageFormat,
  mdxAllowed,
  mdxFrontMatter,
  validYaml,
  existingSidebar,
  existingStylesheet,
  foreignStylesheets,
  safeStylesheets,
  validPermalink,
  uniquePermalink,
  errorPage,
  sidebarTargets,
  toComplete,
];

/**
 * Everything that is wrong between the files of a site.
 *
 * @param today The day of the check, `YYYY-MM-DD`: pages have a day on which they are to be read again.
 */
export function checkSite(site: ParsedSite, today = new Date().toISOString().slice(0, 10)): VFileMessage[] {
  return [...RULES, reviewDue(today), securityExpiry(today)].flatMap((rule) => rule(site));
}
