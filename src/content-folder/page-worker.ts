/** A process that puts pages through the plugin list: `page-workers.ts` hands them over. */
import { plainMessage } from '../markdown/plain-message.ts';
import { type PageJob, processPages } from './process-page.ts';

process.on('message', async (jobs: PageJob[]) => {
  const results = await processPages(jobs);
  // An error loses what makes it a message on its way between processes.
  const answer = results.map((result) => ({ ...result, messages: result.messages.map(plainMessage) }));
  // Without a callback, an error would be thrown when whoever asked has ended meanwhile.
  process.send?.(answer, () => {});
});
