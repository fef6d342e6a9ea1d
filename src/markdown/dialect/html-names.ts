/**
 * How kramdown sorts HTML elements. What is in no list here (`<details>`, `<svg>`, `<video>`…) starts an HTML
 * block at the start of a line, and is HTML within a line.
 *
 * @see https://kramdown.gettalong.org/syntax.html#html-blocks
 */

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Elements that belong in a line of text, and so start no HTML block. */
const SPAN = names(`a abbr acronym b bdo big br button cite code del dfn em i img input ins kbd label mark option
  q rb rbc rp rt rtc ruby samp select small span strong sub sup tt u var`);

/** Elements that kramdown does not take as HTML within a line of text: it shows their tags. */
const NEVER_IN_LINE = names(`address article aside applet body blockquote caption col colgroup dd div dl dt fieldset
  figcaption footer form h1 h2 h3 h4 h5 h6 header hgroup hr html head iframe legend li main map menu nav ol optgroup p
  pre section summary table tbody td tfoot th thead tr ul`);

/** Elements that may stand in a line and hold Markdown. The others hold HTML and plain text. */
const HOLDS_MARKDOWN = names(`a abbr acronym b bdo big button cite del details dfn em figure i ins label noscript object
  q rb rbc rp rt rtc ruby select small span strong sub sup tt`);

const VOID = names(`area base br col command embed hr img input keygen link meta param source track wbr`);

/** Whether `<name>` at the start of a line is a block, that goes on to its closing tag. */
export function startsHtmlBlock(name: string): boolean {
  return !SPAN.has(name);
}

/** Whether `<name>` cuts a paragraph, a list item or a quote short at the start of a line. */
export function endsParagraph(name: string): boolean {
  return !SPAN.has(name) && name !== 'script';
}

/** Whether `<name>` has no place in a line of text. */
export function isNeverInLine(name: string): boolean {
  return NEVER_IN_LINE.has(name);
}

/** Whether what `<name>` holds within a line of text is left as it is. */
export function holdsRawText(name: string): boolean {
  return !HOLDS_MARKDOWN.has(name) && !NEVER_IN_LINE.has(name) && !VOID.has(name);
}

export function isVoid(name: string): boolean {
  return VOID.has(name);
}

/** Whether nothing but its own closing tag is a tag in `<name>`. */
export function holdsCode(name: string): boolean {
  return name === 'script' || name === 'style';
}
