/**
 * Any text as Markdown code, so that nothing in it is read as Markdown: no mention, no picture, no link.
 *
 * @see https://spec.commonmark.org/0.31.2/#code-spans
 */
export function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${space}${text.replaceAll(/\s*\n\s*/g, ' ')}${space}${fence}`;
}
