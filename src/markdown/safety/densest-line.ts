/** What Markdown and HTML may give a meaning to: all but words. */
const MARKUP = /[^\p{L}\s]/gu;

/** The line on which the block with the most markup starts: where a page that can't be read is likely to be wrong. */
export function densestLine(body: string): number {
  let densest = { line: 1, marks: -1 };
  let line = 1;
  let block = { line: 1, marks: 0 };
  for (const text of body.split('\n')) {
    if (text.trim() === '') block = { line: line + 1, marks: 0 };
    else {
      block.marks += text.length - text.replace(MARKUP, '').length;
      if (block.marks > densest.marks) densest = { ...block };
    }
    line += 1;
  }
  return densest.line;
}
