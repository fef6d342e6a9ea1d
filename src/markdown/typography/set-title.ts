import { GONE, setNoBreakSpaces } from './no-break-spaces.ts';

/** A title as it is shown: in French, it has the spaces that the text has. */
export function setTitle(title: string, lang: string): string {
  return lang.startsWith('fr') ? setNoBreakSpaces(title).replaceAll(GONE, '') : title;
}
