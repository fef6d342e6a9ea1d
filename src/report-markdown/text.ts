/**
 * Any text on one line of Markdown, to be read as it is: what would be markup is escaped.
 *
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function text(written: string): string {
  return written.replaceAll(/[\\`*_[\]<>&#~!]/g, '\\$&').replaceAll(/\s+/g, ' ');
}
