import type { Note } from './jekyll-site.ts';

/** What an import is to write, and what there is to say of it: of a whole site, or of a part. */
export interface Converted {
  files: ConvertedFile[];
  notes: Note[];
}

/** A file to write below the content folder: a text, or a copy of a file of the Jekyll site. */
export interface ConvertedFile {
  target: string;
  /** Where it comes from. */
  source: string;
  /** Absent: the source is copied as it is. */
  text?: string;
}
