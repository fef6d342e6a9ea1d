import { execFileSync } from 'node:child_process';
import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What was made here, rather than written: a copy makes its own. */
const MADE = ['.git', '.astro', 'dist', 'node_modules', 'test-results', 'playwright-report'];

/**
 * A copy of a checkout in another folder, as it is on disk, with its history but without what was made in it.
 *
 * @returns its path.
 */
export function copyCheckout(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'checkout-'));
  cloneHistory(root, copy);
  for (const name of readdirSync(root)) {
    if (!MADE.includes(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  linkFolder(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** The days on which pages were changed come from git, where there is one. */
function cloneHistory(root: string, copy: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
  try {
    git('rev-parse', '--show-toplevel');
  } catch {
    return;
  }
  git('clone', '--no-checkout', '--quiet', '.', copy);
}

/** The same files again, without their bytes. Caches, which are hidden, stay behind; `.bin` is no cache. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.name.startsWith('.') && entry.isDirectory() && entry.name !== '.bin') continue;
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkFile(source, target);
  }
}

/** On another disk, a link becomes a copy. */
function linkFile(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    cpSync(source, target);
  }
}
