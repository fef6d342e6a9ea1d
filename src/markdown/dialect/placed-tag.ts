import type { Html } from 'mdast';
import type { HtmlTag } from './html-balance.ts';

/** A tag and the piece of HTML that it is in; its offsets are those within that piece. */
export interface PlacedTag extends HtmlTag {
  node: Html;
}
