import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lastModified } from '../../../src/git/last-modified.ts';

const newFolder = () => realpathSync(mkdtempSync(join(tmpdir(), 'git-')));

/** A repository of two commits: the first has both files, the second changes one. */
function repository(): string {
  const folder = newFolder();
  const git = (day: string, ...args: string[]) => {
    const env = { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` };
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd: folder, env, stdio: 'ignore' });
  };
  mkdirSync(join(folder, 'pages'));
  git('2026-01-01', 'init', '-q');
  writeFileSync(join(folder, 'pages/déjà vu.md'), 'un');
  writeFileSync(join(folder, 'pages/b.md'), 'un');
  git('2026-01-01', 'add', '.');
  git('2026-01-01', 'commit', '-qm', 'one');
  writeFileSync(join(folder, 'pages/b.md'), 'deux');
  git('2026-02-02', 'commit', '-qam', 'two');
  return folder;
}

describe('lastModified', () => {
  test('gives the day of the last commit that touched each file', async () => {
    const folder = repository();
    const { days, warning } = await lastModified(join(folder, 'pages'));
    expect(Object.fromEntries(days)).toEqual({
      [join(folder, 'pages/déjà vu.md')]: '2026-01-01',
      [join(folder, 'pages/b.md')]: '2026-02-02',
    });
    expect(warning).toBeUndefined();
  });

  test('gives no date, and a warning, in a shallow clone', async () => {
    const folder = newFolder();
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository()}`, folder], { stdio: 'ignore' });
    const { days, warning } = await lastModified(folder);
    expect(days.size).toBe(0);
    expect(warning).toMatch(/fetch-depth: 0/);
  });

  test('gives no date, and says nothing, where there is no git or no folder', async () => {
    for (const folder of [newFolder(), '/nulle-part']) expect(await lastModified(folder)).toEqual({ days: new Map() });
  });
});
