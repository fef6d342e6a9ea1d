/** U+00A0, as wide as the space between words. */
const FULL = '\u00A0';
/** U+202F, a thin one. */
const NARROW = '\u202F';

const SPACE = `[ \\t\\r\\n\\f\\u2009${FULL}${NARROW}]`;
const WORD = '[\\p{L}\\p{N}_]';
const MONTH = '(?i:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
const UNIT = [
  '[%‰$£]|(?:[kM]|Mds?)?€',
  '°C|[kcm]?m[²³]?|km/h|ha|[km]?g|t|[cm]?[lL]',
  'h|min|m?s',
  '[kKMGT]?o|[kMG]bit/s|[kMGT]?Wh?',
].join('|');

/**
 * Where a line must not break, from the Lexique des règles typographiques en usage à l’Imprimerie
 * nationale: what stands before a space, what after it, and which space it is then. Left out, for
 * lines that fill a narrow screen evenly: a number and its noun (6 mois), a month and its year.
 */
const RULES: [before: string, after: string, space: string][] = [
  // High punctuation takes a thin space; not in :-) ;) !important ?query.
  ['', `(?:[!?]+(?!${WORD}|[!?=])|;(?!${WORD}|[-^]?[()\\[\\]|/\\\\]))`, NARROW],
  // The colon stands in the middle of its spaces.
  ['', `:(?!${WORD}|[-^:=/\\\\()|\\]*'’])`, FULL],
  // Guillemets have theirs inside.
  ['«', '\\S', FULL],
  ['', '»', FULL],
  // Thousands, in threes; not telephone numbers, which start with 0 or +.
  [`(?<![\\d+]|\\d${SPACE})[1-9]\\d{0,2}(?:${SPACE}\\d{3})*`, '\\d{3}(?!\\d)', NARROW],
  // A number and its symbol; not « les 3 l’ont ».
  ['\\d', `(?:${UNIT})(?!${WORD}|['’])`, FULL],
  // 14 h 30.
  [`\\d${SPACE}h`, '\\d\\d(?!\\d)', FULL],
  // What a number numbers: n° 5, p. 12, art. 3, § 2, L. 300-1.
  [
    `(?<!${WORD})(?:[nN](?:[°ºᵒ]s?|o)|pp?\\.|(?:[aA]rt|[cC]hap|[fF]ig|[vV]ol)\\.|[LRD]\\.|§)`,
    `(?:\\d|[IVXLRD]+(?!${WORD}))`,
    FULL,
  ],
  // A shortened title and its name: M. Martin.
  [`(?<!${WORD})(?:MM?\\.|Mmes?|Mlles?|Dr|Pr)`, '\\p{Lu}', FULL],
  // Day and month.
  ['(?<!\\d)(?:1er|[12]?\\d|3[01])', `${MONTH}(?!${WORD})`, FULL],
  // XXIe siècle.
  [`(?<!${WORD})[IVX]+er?`, 'siècles?(?!\\p{L})', FULL],
];

const PATTERN = new RegExp(
  `(?<=\\S)${SPACE}+(?!${SPACE})(?:${RULES.map(([before, after]) => `((?=${after})(?<=${before}${SPACE}+))`).join('|')})`,
  'gu',
);

/** What stands where a character was taken out. */
export const GONE = '\0';

/**
 * Makes spaces of a French sentence into those that do not break, of the right width. Spaces are
 * neither added nor taken out, so that the text stays the writer’s.
 *
 * @returns A text of the same length: where several spaces became one, `GONE` stands for the others.
 */
export function setNoBreakSpaces(sentence: string): string {
  return sentence.replace(PATTERN, (spaces, ...groups) => {
    const [, , space = FULL] = RULES[groups.indexOf('')] ?? [];
    return space.padEnd(spaces.length, GONE);
  });
}
