import { type Handler, Parser, type ParserOptions } from 'htmlparser2';

/** What notes something of a document while a parser goes through it. */
export type Reader = Pick<Partial<Handler>, 'onparserinit' | 'onopentag' | 'ontext' | 'onclosetag'>;

/** Has several readers see a document in one pass: parsing it takes longer than what they do. */
export function readTogether(source: string, readers: readonly Reader[], options?: ParserOptions): void {
  const parser = new Parser(
    {
      onparserinit: (started) => {
        for (const reader of readers) reader.onparserinit?.(started);
      },
      onopentag: (name, attributes, isImplied) => {
        for (const reader of readers) reader.onopentag?.(name, attributes, isImplied);
      },
      ontext: (text) => {
        for (const reader of readers) reader.ontext?.(text);
      },
      onclosetag: (name, isImplied) => {
        for (const reader of readers) reader.onclosetag?.(name, isImplied);
      },
    },
    options,
  );
  parser.end(source);
}
