import { codes } from 'micromark-util-symbol';
import type { Code } from 'micromark-util-types';

/** The character that micromark's code stands for: its own codes tell line endings and tabs apart. */
export function characterOf(code: Code): string {
  if (code === codes.eof || code === codes.virtualSpace) return '';
  if (code >= 0) return String.fromCharCode(code);
  return code === codes.horizontalTab ? '\t' : '\n';
}
