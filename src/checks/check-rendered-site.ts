import type { VFileMessage } from 'vfile-message';
import { checkLedger } from './ledger/check-ledger.ts';
import { completeAddress } from './links/complete-address.ts';
import { contactLinks } from './links/contact-links.ts';
import { existingAnchor } from './links/existing-anchor.ts';
import { existingTarget } from './links/existing-target.ts';
import { linkContext } from './links/link-context.ts';
import type { LinkRule } from './links/link-rule.ts';
import { linkedDrafts } from './links/linked-drafts.ts';
import { presentAddress } from './links/present-address.ts';
import { reachablePages } from './links/reachable-pages.ts';
import { resolveLink } from './links/resolve-link.ts';
import { siteLinks } from './links/site-links.ts';
import { bareUrls } from './pages/bare-urls.ts';
import { descriptionLength } from './pages/description-length.ts';
import { duplicateIds } from './pages/duplicate-ids.ts';
import { emptyHeadings } from './pages/empty-headings.ts';
import { emptyLinks } from './pages/empty-links.ts';
import { headingLevels } from './pages/heading-levels.ts';
import { imageAlternatives } from './pages/image-alternatives.ts';
import { linkTexts } from './pages/link-texts.ts';
import { secondH1 } from './pages/second-h1.ts';
import { tableHeaders } from './pages/table-headers.ts';
import { publicConflicts } from './public-conflicts.ts';
import type { PageRule, RenderedSite } from './rendered-site.ts';

const PAGE_RULES: readonly PageRule[] = [
  descriptionLength,
  secondH1,
  headingLevels,
  emptyHeadings,
  duplicateIds,
  emptyLinks,
  linkTexts,
  bareUrls,
  imageAlternatives,
  tableHeaders,
];

const LINK_RULES: readonly LinkRule[] = [
  completeAddress,
  contactLinks,
  existingTarget,
  linkedDrafts,
  presentAddress,
  existingAnchor,
];

/** Everything that is wrong with what the pages of a site say, and with where their links lead. */
export function checkRenderedSite(site: RenderedSite): VFileMessage[] {
  const context = linkContext(site);
  const links = siteLinks(site).map((link) => ({ ...link, target: resolveLink(link, context) }));
  return [
    ...site.pages.flatMap((page) => PAGE_RULES.flatMap((rule) => rule(page))),
    ...links.flatMap((link) => LINK_RULES.flatMap((rule) => rule(link, context))),
    ...publicConflicts(site),
    ...reachablePages(site, links),
    ...checkLedger(site),
  ];
}
