import rehypeExternalLinks from 'rehype-external-links';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import type { Options } from 'remark-rehype';
import type { PluggableList } from 'unified';
import { publicDir } from '../content-folder/public-dir.ts';
import { dialect } from './dialect/dialect.ts';
import { footnoteAnchors } from './dialect/footnote-anchors.ts';
import { headingsWithoutId } from './dialect/headings-without-id.ts';
import { pipeTables } from './dialect/pipe-tables.ts';
import { plainAddresses } from './dialect/plain-addresses.ts';
import { rawHtmlInHeadings } from './dialect/raw-html-in-headings.ts';
import { repairHtml } from './dialect/repair-html.ts';
import { unclosedFences } from './dialect/unclosed-fences.ts';
import { accents } from './dsfr/accents.ts';
import { accordions } from './dsfr/accordions.ts';
import { blockDirectives } from './dsfr/block-directives.ts';
import { callouts } from './dsfr/callouts.ts';
import { composedAddresses } from './dsfr/composed-addresses.ts';
import { directives } from './dsfr/directives.ts';
import { externalLinks } from './dsfr/external-links.ts';
import { figures } from './dsfr/figures.ts';
import { groupAccordions } from './dsfr/group-accordions.ts';
import { images } from './dsfr/images.ts';
import { linksToOurselves } from './dsfr/links-to-ourselves.ts';
import { malformedDirectives } from './dsfr/malformed-directives.ts';
import { newWindows } from './dsfr/new-windows.ts';
import { quotes } from './dsfr/quotes.ts';
import { selfClosedFrames } from './dsfr/self-closed-frames.ts';
import { tables } from './dsfr/tables.ts';
import { videos } from './dsfr/videos.ts';
import { leftovers } from './kramdown/leftovers.ts';
import { kramdown } from './kramdown/plugins.ts';
import { tableOfContents } from './kramdown/table-of-contents.ts';
import { untitledFrames } from './lint/untitled-frames.ts';
import { mdxElements } from './mdx/mdx-elements.ts';
import { onElements } from './on-elements.ts';
import { pageFacts } from './page-facts.ts';
import { rawHtml } from './raw-html.ts';
import { limitHtmlNesting, limitNesting } from './safety/limit-nesting.ts';
import { refusedTags } from './safety/refused-tags.ts';
import { safeDefinitions } from './safety/safe-definitions.ts';
import { safeHtml } from './safety/safe-html.ts';
import { accent, siteUrl } from './site-settings.ts';
import { frenchSpaces } from './typography/french-spaces.ts';
import { kramdownSymbols } from './typography/kramdown-symbols.ts';

/** Every plugin that a page's Markdown goes through, in order. */
export const remarkPlugins: PluggableList = [
  // First: the others walk the tree by calling themselves.
  limitNesting,
  mdxElements,
  // A single tilde is an approximation in French (~30 %).
  [remarkGfm, { singleTilde: false }],
  dialect,
  kramdownSymbols,
  pipeTables,
  unclosedFences,
  ...kramdown,
  blockDirectives,
  malformedDirectives,
  [directives, { publicDir }],
  groupAccordions,
  callouts,
  selfClosedFrames,
  safeDefinitions,
  // Last: they leave other plugins no HTML, links or images to read.
  repairHtml,
  plainAddresses,
];

/** The same, once it is HTML. */
export const rehypePlugins: PluggableList = [
  refusedTags,
  rawHtmlInHeadings,
  // Before raw HTML is parsed: Jekyll gives no id to the headings in it.
  onElements(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], rehypeSlug),
  tableOfContents,
  footnoteAnchors,
  rawHtml,
  limitHtmlNesting,
  [safeHtml, { siteUrl }],
  // Once headings have their ids, made of the text as it was written.
  frenchSpaces,
  [linksToOurselves, { siteUrl }],
  composedAddresses,
  tables,
  quotes,
  [accents, { accent }],
  accordions,
  figures,
  [images, { publicDir }],
  untitledFrames,
  videos,
  // Last of those that change elements: the others make links too.
  [onElements(['a'], rehypeExternalLinks), externalLinks],
  newWindows,
  leftovers,
  pageFacts,
  headingsWithoutId,
];

/** How the one becomes the other. */
export const remarkRehypeOptions: Options = {
  footnoteLabel: 'Notes de bas de page',
  footnoteLabelProperties: { className: ['fr-sr-only'] },
  footnoteBackLabel: (index: number) => `Retour au texte, note ${index + 1}`,
};
