/** A thread that puts pages through the plugin list: see `page-workers.ts`. */
import { parentPort } from 'node:worker_threads';
import { plainMessage } from '../markdown/plain-message.ts';
import { type PageJob, processPage } from './process-page.ts';

parentPort?.on('message', async (jobs: PageJob[]) => {
  const results = [];
  for (const job of jobs) {
    const result = await processPage(job);
    // An error loses what makes it a message on its way between threads.
    results.push({ ...result, messages: result.messages.map(plainMessage) });
  }
  parentPort?.postMessage(results);
});
