import type { VFile } from 'vfile';

/** Every address, and every place in a page, that was ever published: what others may lead to. */
export interface Ledger {
  file: VFile;
  entries: LedgerEntry[];
  /** The numbers of the lines that can't be read, from 1. */
  unreadable: number[];
}

/** One line of a ledger. */
export interface LedgerEntry {
  /** A permalink, an old address, or that of a document. */
  address: string;
  /** The place in the page, without `#`; absent for the page itself. */
  anchor?: string | undefined;
  /** The page's file below `pages/`, where its address does not tell. */
  page?: string | undefined;
  /** Why it was given up; then it may disappear. */
  reason?: string | undefined;
  /** From 1; absent for what is not in the ledger yet. */
  line?: number | undefined;
}
