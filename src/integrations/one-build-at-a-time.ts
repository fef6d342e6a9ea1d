import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const POLL_MS = 100;

/**
 * Builds of one checkout wait for each other: Astro keeps what it is working on below `.astro`,
 * where two builds at once overwrite each other's files, whatever their content and output folders.
 */
export function oneBuildAtATime(): AstroIntegration {
  return {
    name: 'one-build-at-a-time',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build') return;
        const lock = fileURLToPath(new URL('.astro/build.lock', config.root));
        mkdirSync(dirname(lock), { recursive: true });
        if (!take(lock)) logger.info('Another build is under way: waiting for it.');
        while (!take(lock)) await setTimeout(POLL_MS);
        process.once('exit', () => rmSync(lock, { force: true }));
      },
    },
  };
}

/** Whether the lock is now this process's. One that a process left behind as it died is taken over. */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const owner = ownerOf(lock);
    if (owner === process.pid) return true;
    if (owner !== undefined && !isAlive(owner)) rmSync(lock, { force: true });
    return false;
  }
}

function ownerOf(lock: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(lock, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
