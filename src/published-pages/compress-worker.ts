/** A thread that compresses files: `compressor.ts` hands them over. */
import { parentPort } from 'node:worker_threads';
import { compressFile } from './compress-file.ts';
import type { CompressionJob } from './compressor.ts';

parentPort?.on('message', (jobs: CompressionJob[]) => {
  parentPort?.postMessage(jobs.map(({ path, quality }) => compressFile(path, quality)));
});
