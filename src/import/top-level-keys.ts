import { isMap, isScalar, type Pair, parseDocument } from 'yaml';

/** The keys of a front matter, each with its lines: from `start` to before `end`, counted from 0. */
export function topLevelKeys(source: string): { key: string; start: number; end: number }[] {
  const { contents } = parseDocument(source, { logLevel: 'silent' });
  if (!isMap(contents)) return [];
  const lineAt = (offset: number) => source.slice(0, offset).split('\n').length - 1;
  return contents.items.flatMap((pair) => {
    if (!isScalar(pair.key) || !pair.key.range) return [];
    const start = lineAt(pair.key.range[0]);
    return [
      { key: String(pair.key.value), start, end: Math.max(start + 1, lineAt(endOffset(pair, pair.key.range[1])) + 1) },
    ];
  });
}

/** Where the value ends, without the comments and empty lines after it. */
function endOffset({ value }: Pair, fallback: number): number {
  const range = (value as { range?: [number, number, number] } | null)?.range;
  return range ? range[1] - 1 : fallback;
}
