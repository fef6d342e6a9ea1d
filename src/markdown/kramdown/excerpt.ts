/** A piece of the source, as a message quotes it: on one line, and not too long. */
export function excerpt(source: string, length = 80): string {
  const line = source.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length).trimEnd()}…` : line;
}
