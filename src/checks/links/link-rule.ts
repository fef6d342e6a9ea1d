import type { VFileMessage } from 'vfile-message';
import type { Neighbours } from './neighbours.ts';
import type { Published } from './published.ts';
import type { Target } from './resolve-link.ts';
import type { SiteLink } from './site-links.ts';

/** What is known of a site when its links are looked at. */
export interface LinkContext {
  siteUrl: string;
  published: Published;
  neighbours: Neighbours;
}

/** A link, and where it leads. */
export type ResolvedLink = SiteLink & { target: Target };

/** One thing that each link must respect. */
export type LinkRule = (link: ResolvedLink, context: LinkContext) => VFileMessage[];
