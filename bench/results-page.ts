import { arch, availableParallelism, cpus, platform, release, totalmem } from 'node:os';
import type { Figures } from './bench-builds.ts';
import type { Generator } from './generator.ts';
import type { Run } from './measure.ts';

/** What was measured, as a Markdown page. Ratios are to the first generator. */
export function resultsPage(figures: readonly Figures[], generators: readonly Generator[]): string {
  const counts = [...new Set(figures.map(({ pages }) => pages))];
  const [reference] = generators;
  const tables = counts.map((count) =>
    table(
      figures.filter(({ pages }) => pages === count),
      reference?.name,
    ),
  );
  return [
    '# The last run of `npm run bench`',
    `${new Date().toISOString().slice(0, 10)}, on ${machine()}. ${versions(generators)}.`,
    'The same Markdown and the same menu of 25 links for all. This project and Starlight make a search index; this project alone checks its content, follows every link of what it published, and writes redirects and headers. Each figure is the median of five rounds (three from 1,000 pages on), in which the generators take turns. Cold is without any cache, warm the same again, edited after a change in one page. CPU seconds and memory (the most that all processes held at once) are those of the cold build. A page weighs its HTML, its style sheets and its scripts, compressed. Between parentheses: how many times ours.',
    ...tables,
    '',
  ].join('\n\n');
}

function table(figures: readonly Figures[], reference: string | undefined): string {
  const ours = figures.find(({ generator }) => generator === reference);
  const rows = figures.map((row) => {
    const cells = COLUMNS.map(({ value, digits }) => cell(value(row), ours && value(ours), digits));
    return `| ${[row.generator, ...cells].join(' | ')} |`;
  });
  const title = `## ${figures[0]?.pages.toLocaleString('en')} pages`;
  const head = `| | ${COLUMNS.map(({ name }) => name).join(' | ')} |\n|---|${'---|'.repeat(COLUMNS.length)}`;
  return `${title}\n\n${head}\n${rows.join('\n')}`;
}

const wall = (key: 'cold' | 'warm' | 'edited') => (row: Figures) => (row[key] satisfies Run).wall;

const COLUMNS: readonly { name: string; value: (row: Figures) => number; digits: number }[] = [
  { name: 'cold, s', value: wall('cold'), digits: 2 },
  { name: 'warm, s', value: wall('warm'), digits: 2 },
  { name: 'edited, s', value: wall('edited'), digits: 2 },
  { name: 'CPU, s', value: ({ cold }) => cold.cpu, digits: 1 },
  { name: 'memory, MiB', value: ({ cold }) => cold.memory, digits: 0 },
  { name: 'output, MiB', value: ({ size }) => size, digits: 1 },
  { name: 'page, kB', value: ({ weight }) => weight, digits: 1 },
];

function cell(value: number, ours: number | undefined, digits: number): string {
  const ratio = ours === undefined || ours === value ? '' : ` (${(value / ours).toFixed(2)})`;
  return `${value.toFixed(digits)}${ratio}`;
}

function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} × ${cpu?.model}, ${memory} GiB, ${platform()} ${release()} ${arch()}, Node ${process.version}`;
}

function versions(generators: readonly Generator[]): string {
  return generators.map((generator) => `${generator.name} ${generator.version()}`).join(', ');
}
