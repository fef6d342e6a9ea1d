import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { copyFixture } from './build.ts';

function permalinks(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/permalinks.ts', ...args], {
    env: { ...process.env, CONTENT_DIR: folder, GITHUB_ACTIONS: '' },
    encoding: 'utf8',
  });
  return { status, output: stripVTControlCharacters(stdout + stderr).replaceAll(`${folder}/`, '') };
}

test('what is published is shown, recorded when asked to, and missed when it is gone', async () => {
  const folder = await copyFixture('small');
  const ledger = join(folder, 'permalinks.txt');
  const page = join(folder, 'pages/cours/un.md');

  const first = permalinks(folder);
  expect(first.output).toMatch(/^Déjà publiés : 0 adresse et 0 endroit de page\.\nNouveaux : /);
  expect(first.output).toContain('\n  /cours/un.html (cours/un.md)\n');
  expect(first.status).toBe(0);

  expect(permalinks(folder, '--accept').output).toContain('Notés : ');
  const text = readFileSync(ledger, 'utf8');
  expect(text).toContain('\n/fast/déroulement#étape-une\n');
  expect(text).not.toContain('brouillon');
  expect(permalinks(folder).output).not.toContain('Nouveaux');

  writeFileSync(page, readFileSync(page, 'utf8').replace('/cours/un.html', '/cours/premier'));
  const gone = permalinks(folder);
  expect(gone.status).toBe(1);
  expect(gone.output).toContain('« /cours/un.html » (c’était cours/un.md) a été publiée');
  expect(gone.output).toContain('redirect_from: /cours/un.html');

  // What is lost stays recorded.
  expect(permalinks(folder, '--accept').status).toBe(1);
  expect(readFileSync(ledger, 'utf8')).toContain('\n/cours/un.html (cours/un.md)\n');
});

test('nothing is recorded of a site with errors, nor under an unknown option', async () => {
  const folder = await copyFixture('small', { 'pages/z.md': '---\nlayout: page\n---\n' });
  expect(permalinks(folder, '--accept')).toMatchObject({
    status: 1,
    output: expect.stringContaining('Rien n’a été noté'),
  });
  expect(permalinks(folder, '--acept')).toMatchObject({ status: 2, output: expect.stringContaining('Usage : ') });
});
