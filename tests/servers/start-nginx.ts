import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../browser/free-port.ts';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Nginx {
  port: number;
  /** Asks for a path just as it is written: nothing is normalised on the way. */
  ask(path: string, options?: { method?: string; headers?: Record<string, string> }): Promise<Answer>;
  stop(): void;
}

/** Starts nginx with the configuration that a build has written, on a free port. */
export async function startNginx(outDir: string): Promise<Nginx> {
  const port = await freePort();
  const conf = await readFile(join(outDir, '_nginx/nginx.conf'), 'utf8');
  const own = conf
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace(/^pid .*;$/m, `pid ${join(outDir, '_nginx/nginx.pid')};\ndaemon off;\nuser root;`)
    .replace('worker_processes auto;', 'worker_processes 1;');
  await writeFile(join(outDir, '_nginx/test.conf'), own);
  const server = spawn('nginx', ['-p', outDir, '-c', '_nginx/test.conf', '-e', 'stderr'], { stdio: 'inherit' });
  const ask: Nginx['ask'] = (path, options = {}) => askServer(port, path, options);
  await answers(ask);
  return { port, ask, stop: () => server.kill() };
}

async function answers(ask: Nginx['ask']): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await ask('/');
      return;
    } catch {
      await setTimeout(100);
    }
  }
  throw new Error('nginx does not answer: see what it printed.');
}

function askServer(
  port: number,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject).end();
  });
}
