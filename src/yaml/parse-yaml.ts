import type { Point } from 'unist';
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { withinTime } from '../safety/within-time.ts';

/** A YAML text, read: its data, where each value stands, and what could not be read. */
export interface ParsedYaml {
  /** Scalars are kept as the text that was written: `2023`, `oui` and `1.10` stay what they are. */
  data: unknown;
  /** The place of a key (or list item), or of its nearest parent that exists. */
  locate(path: readonly PropertyKey[]): Point;
  faults: YamlFault[];
}

export interface YamlFault {
  place: Point;
  /** A French sentence: what was found, and how to mend it. */
  reason: string;
}

/** Longer than any menu. The parser's time grows with the square of the number of keys. */
const LONGEST = 100_000;
const MILLISECONDS = 2000;
/** Deeper than any menu or header. */
const DEEPEST = 20;

/**
 * Parses YAML without ever running anything: no tags, no anchors or aliases
 * (an alias can make a small file explode). Nothing is thrown.
 *
 * @param text The YAML alone, without the `---` around it.
 * @param firstLine The line of the file on which `text` starts (from 1).
 */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
  if (text.length > LONGEST) return unread(firstLine, `fait plus de ${LONGEST.toLocaleString('fr-FR')} signes`);
  try {
    const parsed = isOrdinary(text)
      ? readYaml(text, firstLine)
      : withinTime(MILLISECONDS, () => readYaml(text, firstLine));
    return isDeeper(parsed.data, DEEPEST) ? unread(firstLine, `a plus de ${DEEPEST} niveaux`) : parsed;
  } catch {
    return unread(firstLine, 'ne se lit pas : ses crochets, tirets ou « ? » sont trop nombreux');
  }
}

/** Setting a limit to the time that a header takes would take longer than reading it. */
function isOrdinary(text: string): boolean {
  return text.length < 4000 && !/(?:\?\s+){3}/.test(text);
}

function isDeeper(data: unknown, levels: number): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return levels === 0 || Object.values(data).some((value) => isDeeper(value, levels - 1));
}

function unread(firstLine: number, what: string): ParsedYaml {
  const place = { line: firstLine, column: 1 };
  const reason = `Ce YAML ${what}. Gardez-en l’essentiel : une clé par ligne, « clé: valeur ».`;
  return { data: undefined, locate: () => place, faults: [{ place, reason }] };
}

function readYaml(text: string, firstLine: number): ParsedYaml {
  const lines = new LineCounter();
  // The failsafe schema reads every scalar as text; Zod gives it its type, so that a title may be a number.
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const pointAt = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const faults = firstOfEachLine([
    ...[...document.errors, ...document.warnings].map((error) => ({
      place: pointAt(error.pos[0]),
      reason: frenchReason(error, lineAt(text, error.pos[0])),
    })),
    ...(/[&*]/.test(text) ? references(document) : []).map((offset) => ({ place: pointAt(offset), reason: REFERENCE })),
  ]);
  return {
    data: faults.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    locate: (path) => pointAt(offsetOf(document, path)),
    faults,
  };
}

/** What comes after the first fault of a line is mostly its consequence. */
function firstOfEachLine(faults: readonly YamlFault[]): YamlFault[] {
  const lines = new Set<number>();
  return faults.filter(({ place }) => lines.size < lines.add(place.line).size);
}

/** Where each anchor (`&a`) and alias (`*a`) stands. */
function references(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Alias: (_, { range }) => void offsets.push(range?.[0] ?? 0),
    Value: (_, { anchor, range }) => void (anchor !== undefined && offsets.push(range?.[0] ?? 0)),
  });
  return offsets;
}

const REFERENCE =
  'Les ancres et renvois YAML (& et *) ne sont pas admis. Recopiez la valeur, ou mettez-la entre guillemets.';

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const segment of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === segment);
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(segment)];
      if (!item) break;
      offset = (item as Node).range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

const QUOTE_IT =
  'Si la valeur contient « : », « # » ou une apostrophe en tête, mettez-la entre guillemets : title: "Phase 1 : investiguer".';

const REASONS: Partial<Record<YAMLError['code'], string>> = {
  ALIAS_PROPS: 'Les ancres et renvois YAML (& et *) ne sont pas admis.',
  BAD_ALIAS:
    'Les ancres et renvois YAML (& et *) ne sont pas admis. Une valeur qui commence par * ou & se met entre guillemets.',
  BAD_INDENT: 'L’alignement de cette ligne n’est pas celui de ses voisines. Alignez les clés sur la même colonne.',
  BLOCK_AS_IMPLICIT_KEY: `Deux « : » sur la même ligne. ${QUOTE_IT}`,
  DUPLICATE_KEY: 'Cette clé est écrite deux fois. Gardez-en une.',
  MISSING_CHAR: 'Il manque un guillemet, un crochet, une accolade ou un « : ».',
  MULTILINE_IMPLICIT_KEY: 'Une clé doit tenir sur une ligne et finir par « : » suivi d’une espace.',
  RESOURCE_EXHAUSTION: 'Trop de crochets, de tirets ou de « ? » se suivent ici. Retirez ceux qui se répètent.',
  TAB_AS_INDENT: 'Une tabulation sert d’alignement. Remplacez-la par des espaces.',
  TAG_RESOLVE_FAILED: 'Les étiquettes YAML (!…) ne sont pas admises. Retirez-la, ou mettez la valeur entre guillemets.',
};

function lineAt(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
}

/** The line of a value that YAML takes for a key, between quotes, to be pasted. */
function quotedLine(line: string): string | undefined {
  const [, key, value] = /^(\s*(?:- )*[\w-]+:\s+)([^"'[{|>].*?)\s*$/.exec(line) ?? [];
  return key === undefined || value === undefined ? undefined : `${key}"${value.replace(/["\\]/g, '\\$&')}"`;
}

function frenchReason(error: YAMLError, line: string): string {
  const quoted = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? quotedLine(line) : undefined;
  if (quoted !== undefined)
    return `Deux « : » sur la même ligne : la valeur se met entre guillemets. Écrivez :\n${quoted}`;
  // A bracket that is never closed is told as a line that is not aligned.
  const code = error.code === 'BAD_INDENT' && /end with a/.test(error.message) ? 'MISSING_CHAR' : error.code;
  return REASONS[code] ?? `Ce YAML ne se lit pas (${error.code}). Une clé par ligne : « clé: valeur ». ${QUOTE_IT}`;
}
