/** A thread that reads pages: `facts-threads.ts` hands their paths over. */
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { factsLister } from './listed-facts.ts';
import { pageFacts } from './page-facts.ts';

const list = factsLister();

parentPort?.on('message', (paths: string[]) => {
  parentPort?.postMessage(paths.map((path) => list(pageFacts(readFileSync(path, 'utf8')))));
});
