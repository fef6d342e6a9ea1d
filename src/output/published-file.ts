/** An address that a published file leads to, or shows something from. */
export interface Reference {
  /** As it stands in the file. */
  address: string;
  /** A link is followed by visitors or by programs, a resource is loaded with the page. */
  kind: 'link' | 'resource';
  /** The component that drew it (`header`), when it is not the page's own text. */
  component?: string | undefined;
  /** Its line in the file, from 1, where somebody may look for it there. */
  line?: number | undefined;
}

/** What the check needs to know of a published file: where it leads, and where in it others may lead. */
export interface PublishedFile {
  references: Reference[];
  /** The names of the places that a link may lead to; absent where nobody knows, as in a PDF. */
  anchors?: ReadonlySet<string> | undefined;
  /** What relative addresses start from, if not from the file itself. */
  base?: string | undefined;
  /** Where the file sends its visitors at once. */
  refresh?: string | undefined;
}
