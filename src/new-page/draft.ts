import type { MenuPlace } from './menu-groups.ts';

/** A page to be made, every question answered. */
export interface PageDraft {
  title: string;
  /** The folder below `content/pages`; empty for `content/pages` itself. */
  section: string;
  /** Normalised. */
  permalink: string;
  /** The file's path below `content/pages`. */
  name: string;
  label: string | undefined;
  /** The id of its sidebar. */
  sidebar: string | undefined;
  /** Where it goes in that sidebar; absent when it gets no entry. */
  place: MenuPlace | undefined;
}
