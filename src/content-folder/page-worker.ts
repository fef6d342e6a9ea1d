/** A thread that puts pages through the plugin list: `page-workers.ts` hands them over. */
import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { plainMessage } from '../markdown/plain-message.ts';
import type { PageJob } from './process-page.ts';

// The plugins are many modules: compiled once, they load in half the time.
enableCompileCache();
const { processPages } = await import('./process-page.ts');

parentPort?.on('message', async (jobs: PageJob[]) => {
  const results = await processPages(jobs);
  // An error loses what makes it a message on its way between threads.
  parentPort?.postMessage(results.map((result) => ({ ...result, messages: result.messages.map(plainMessage) })));
});
