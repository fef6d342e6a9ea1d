/**
 * How long `npm run check` takes: on the site's own content, then on many pages made of it.
 *
 *     node bench/check.ts [--pages 300,3000] [--from content/pages] [--runs 5]
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { multiplyPages } from './content/multiply-pages.ts';
import { writeContent } from './content/write-content.ts';
import { measure, type Run } from './measure.ts';
import { median } from './median.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '300,3000' },
    from: { type: 'string', default: 'content/pages' },
    runs: { type: 'string', default: '5' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'bench-check-'));
await time('content', 'content');
for (const count of values.pages.split(',').map(Number)) {
  const content = join(folder, String(count));
  writeContent(content, multiplyPages(values.from, count));
  await time(`${count} pages`, content);
}

async function time(name: string, content: string): Promise<void> {
  const runs: Run[] = [];
  for (let run = 0; run < Number(values.runs); run++) {
    runs.push(await measure([process.execPath, 'src/commands/check.ts', content], { cwd: process.cwd() }));
  }
  const [wall, cpu, memory] = (['wall', 'cpu', 'memory'] as const).map((key) => median(runs.map((run) => run[key])));
  console.log(`${name.padEnd(12)} ${wall?.toFixed(2)} s, ${cpu?.toFixed(2)} s of CPU, ${memory?.toFixed(0)} MiB`);
}
