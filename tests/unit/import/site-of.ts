import { convertSite } from '../../../src/import/convert-site.ts';
import { parseConfig } from '../../../src/import/parse-config.ts';

/** What a Jekyll site of these files becomes: the texts of the written files, and the notes as `path:line kind text`. */
export async function imported(files: Record<string, string>) {
  const paths = Object.keys(files).sort();
  const texts = new Map(paths.map((path) => [path, files[path] ?? '']));
  const { files: made, notes } = await convertSite({ config: parseConfig(files['_config.yml'] ?? ''), paths, texts });
  return {
    files: Object.fromEntries(made.map(({ target, text, source }) => [target, text ?? `= ${source}`])),
    notes: notes.map(({ path, line, kind, text }) => `${path}:${line} ${kind} ${text}`),
  };
}

/** What becomes of one page, and what is said of it. */
export async function importedPage(source: string, more: Record<string, string> = {}) {
  const { files, notes } = await imported({ 'a.md': source, ...more });
  return { text: files['pages/a.md'] ?? '', notes: notes.filter((note) => note.startsWith('a.md')) };
}
