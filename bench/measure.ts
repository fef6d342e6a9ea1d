import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What one run of a command took. */
export interface Run {
  /** Seconds on the clock. */
  wall: number;
  /** Seconds of all cores, of the command and of every process that it started. */
  cpu: number;
  /** The most memory that all of them held at once, in MiB. Zero where there is no `/proc`. */
  memory: number;
}

const EVERY_MS = 25;

/**
 * Runs a command and measures it together with every process that it starts.
 *
 * @throws With the end of what it printed, when it exits with another code than 0.
 */
export async function measure(
  command: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Run> {
  const start = performance.now();
  // The shell's `times` tells what its children took, theirs included: nothing that Node tells of a child.
  const child = spawn('sh', ['-c', '"$@"; code=$?; times >&3; exit $code', 'sh', ...command], {
    ...options,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  let memory = 0;
  /** Seconds of each process, as it was last seen. */
  const seconds = new Map<number, number>();
  const timer = setInterval(() => {
    const all = treeOf(child.pid);
    memory = Math.max(memory, sum(all.map(({ pages }) => pages * PAGE)) / 2 ** 20);
    for (const { pid, ticks } of all) seconds.set(pid, ticks / TICKS);
  }, EVERY_MS);
  const [printed, times] = await Promise.all([textOf(child, 1, 2), textOf(child, 3)]);
  const wall = (performance.now() - start) / 1000;
  clearInterval(timer);
  if (child.exitCode !== 0) throw new Error(`${command.join(' ')}\n${printed.slice(-3000)}`);
  // The shell does not know of a process that its parent killed without waiting for it, as Pagefind is.
  const cpu = Math.max(secondsIn(times.split('\n')[1] ?? ''), sum([...seconds.values()]));
  return { wall, cpu, memory };
}

async function textOf(child: ChildProcess, ...streams: number[]): Promise<string> {
  let text = '';
  for (const stream of streams) child.stdio[stream]?.on('data', (data) => (text += data));
  await new Promise((resolve) => child.once('close', resolve));
  return text;
}

/** `0m1.50s 0m0.25s` → 1.75. */
function secondsIn(line: string): number {
  const times = [...line.matchAll(/(\d+)m([\d.,]+)s/g)];
  return times.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds?.replace(',', '.')),
    0,
  );
}

interface Process {
  pid: number;
  parent: number;
  /** Of resident memory. */
  pages: number;
  /** Of the processor, for itself. */
  ticks: number;
}

const PAGE = 4096;
/** In a second. */
const TICKS = 100;

/** All processes below one. */
function treeOf(root: number | undefined): Process[] {
  const children = Map.groupBy(processes(), ({ parent }) => parent);
  const below = (pid: number): Process[] => (children.get(pid) ?? []).flatMap((child) => [child, ...below(child.pid)]);
  return root === undefined ? [] : below(root);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function processes(): Process[] {
  return namesIn('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      // What follows the command's name, which may hold anything.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      const ticks = Number(fields[11]) + Number(fields[12]);
      return [{ pid: Number(name), parent: Number(fields[1]), pages: Number(fields[21]), ticks }];
    } catch {
      return [];
    }
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
