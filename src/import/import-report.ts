import { code } from '../report-markdown/code.ts';
import { table } from '../report-markdown/table.ts';
import { text } from '../report-markdown/text.ts';
import type { Note, NoteKind } from './jekyll-site.ts';

/** What an import did. */
export interface ImportResult {
  /** How many files were written. */
  written: number;
  notes: readonly Note[];
  /** What the check says of the content folder, once it is written. */
  faults: readonly Fault[];
}

export interface Fault {
  file: string;
  line: number;
  reason: string;
}

const TITLES: Readonly<Record<NoteKind, string>> = {
  'by-hand': 'À faire à la main',
  converted: 'Converti',
  'left-out': 'Laissé de côté',
};

/** The report as lines to read in a terminal, in the order of the files. */
export function importLines({ written, notes, faults }: ImportResult): string {
  const told = sorted(notes).map(({ kind, path, line, text: said }) => `${path}:${line}  ${TITLES[kind]} : ${said}`);
  const checked = faults.map(({ file, line, reason }) => `${file}:${line}  À corriger : ${reason}`);
  return [...told, ...checked, '', count({ written, notes, faults })].join('\n');
}

/** The report as a Markdown file, what is to be done first. */
export function importMarkdown(result: ImportResult): string {
  const kinds = Object.keys(TITLES) as NoteKind[];
  const faults = result.faults.map(({ file, line, reason }) => [code(`${file}:${line}`), text(reason)]);
  return [
    '# Import depuis Jekyll',
    count(result),
    ...(faults.length === 0 ? [] : ['## Ce que dit la vérification', table(['où', 'quoi'], faults)]),
    ...kinds.flatMap((kind) =>
      section(
        TITLES[kind],
        sorted(result.notes).filter((note) => note.kind === kind),
      ),
    ),
    '',
  ].join('\n\n');
}

function section(title: string, notes: readonly Note[]): string[] {
  if (notes.length === 0) return [];
  const rows = notes.map(({ path, line, text: said }) => [code(`${path}:${line}`), text(said)]);
  return [`## ${title} (${notes.length})`, table(['dans le site Jekyll', 'quoi'], rows)];
}

function count({ written, notes, faults }: ImportResult): string {
  const kinds = (Object.keys(TITLES) as NoteKind[]).map(
    (kind) => `${TITLES[kind].toLowerCase()} : ${notes.filter((note) => note.kind === kind).length}`,
  );
  return `Fichiers écrits : ${written} ; ${kinds.join(' ; ')} ; à corriger d’après la vérification : ${faults.length}.`;
}

function sorted(notes: readonly Note[]): Note[] {
  return notes.toSorted((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
}
