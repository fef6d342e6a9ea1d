/** Elements whose text is code, or something else that is not to be set as a sentence. */
export const VERBATIM: ReadonlySet<string> = new Set(
  'code kbd math option pre samp script style svg textarea var'.split(' '),
);
