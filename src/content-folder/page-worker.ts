/** A process that puts pages through the plugin list: `page-workers.ts` hands them over. */
import { enableCompileCache } from 'node:module';
import { plainMessage } from '../markdown/plain-message.ts';
import type { PageJob } from './process-page.ts';

// The plugins are many modules: compiled once, they load in half the time.
enableCompileCache();
const { processPages } = await import('./process-page.ts');

process.on('message', async (jobs: PageJob[]) => {
  const results = await processPages(jobs);
  // An error loses what makes it a message on its way between processes.
  // Whoever asked may have ended meanwhile.
  if (process.connected)
    process.send?.(results.map((result) => ({ ...result, messages: result.messages.map(plainMessage) })));
});
