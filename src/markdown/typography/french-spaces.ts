import type { Element, Root, Text } from 'hast';
import type { Transformer } from 'unified';
import { GONE, setNoBreakSpaces } from './no-break-spaces.ts';
import { VERBATIM } from './verbatim-elements.ts';

/** Elements that a sentence goes through. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite data del dfn em font i ins mark q s small span strong sub sup time tt u wbr'.split(' '),
);

/** What stands in a sentence for what is not to be read: code, a picture, another language. */
const OBJECT = '\uFFFC';

/** The texts of a block in a row, and where each of them starts. */
interface Sentence {
  value: string;
  texts: { text: Text; start: number }[];
}

/**
 * Makes the spaces of a page that must not break into no-break spaces (see `setNoBreakSpaces`), where
 * its text is French; code is left alone.
 *
 * Of the packages that do this, typograf has no French spaces and richtypo also adds some where there
 * were none; both read strings, not sentences that go across elements.
 *
 * A page is French, unless its front matter says otherwise (`lang`).
 */
export function frenchSpaces(): Transformer<Root, Root> {
  return (tree, file) => {
    const lang: unknown = file.data.astro?.frontmatter?.['lang'];
    const sentences = [newSentence()];
    read(tree, typeof lang !== 'string' || isFrench(lang), sentences);
    for (const sentence of sentences) setSpaces(sentence);
  };
}

/** Reads on from the last sentence, and starts another one at each edge of a block. */
function read(parent: Root | Element, french: boolean, sentences: Sentence[]): void {
  for (const child of parent.children) {
    if (child.type === 'text') readText(child, french, sentences);
    else if (child.type === 'element') readElement(child, languageIsFrench(child) ?? french, sentences);
  }
}

function readText(text: Text, french: boolean, sentences: Sentence[]): void {
  const sentence = last(sentences);
  if (french) sentence.texts.push({ text, start: sentence.value.length });
  sentence.value += french ? text.value : OBJECT;
}

function readElement(element: Element, french: boolean, sentences: Sentence[]): void {
  const { tagName } = element;
  if (VERBATIM.has(tagName) || tagName === 'img') last(sentences).value += OBJECT;
  else if (INLINE.has(tagName)) read(element, french, sentences);
  else {
    sentences.push(newSentence());
    read(element, french, sentences);
    sentences.push(newSentence());
  }
}

function newSentence(): Sentence {
  return { value: '', texts: [] };
}

function last(sentences: Sentence[]): Sentence {
  return sentences.at(-1) ?? newSentence();
}

function setSpaces({ value, texts }: Sentence): void {
  const set = setNoBreakSpaces(value);
  if (set === value) return;
  for (const { text, start } of texts) {
    text.value = set.slice(start, start + text.value.length).replaceAll(GONE, '');
  }
}

function languageIsFrench({ properties }: Element): boolean | undefined {
  const { lang } = properties;
  return typeof lang === 'string' ? isFrench(lang) : undefined;
}

function isFrench(lang: string): boolean {
  return /^fr\b/i.test(lang);
}
