import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { beforeEach, describe, expect, test } from 'vitest';
import { copyFixture } from './build.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Run {
  exitCode: number;
  output: string;
}

/** Runs a command of `src/commands` as `npm run` does, on a content folder. Nobody is at its terminal. */
function run(command: 'new' | 'check', contentDir: string, args: string[] = []): Promise<Run> {
  const env = { ...process.env, CONTENT_DIR: contentDir };
  return new Promise((resolve) => {
    execFile(process.execPath, [`src/commands/${command}.ts`, ...args], { cwd: root, env }, (error, stdout, stderr) => {
      const output = stripVTControlCharacters(stdout + stderr).replaceAll(contentDir, 'content');
      resolve({ exitCode: error ? Number(error.code) : 0, output });
    });
  });
}

async function expectNoError(folder: string): Promise<void> {
  const { exitCode, output } = await run('check', folder);
  expect(exitCode, output).toBe(0);
}

/** Every file of a folder with its text. */
async function snapshot(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const),
    ),
  );
}

/** The files that differ between two snapshots. */
function changed(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.keys({ ...before, ...after })
    .filter((path) => before[path] !== after[path])
    .sort();
}

describe('on a small site', () => {
  let folder: string;
  let before: Record<string, string>;
  beforeEach(async () => {
    folder = await copyFixture('small');
    before = await snapshot(folder);
  });

  test('makes a page, adds it to the menu, says what to do next; the checker agrees', async () => {
    const args = ['--title', 'L’étape "deux" : suite', '--section', 'fast', '--group', 'Plus loin', '--label', '2024'];
    const { exitCode, output } = await run('new', folder, args);
    expect(output).toMatchInlineSnapshot(`
      "Page créée : content/pages/fast/l-etape-deux-suite.md
      Menu complété : content/sidebars/menu.yml

      Ensuite :
        1. Ouvrez content/pages/fast/l-etape-deux-suite.md, écrivez le texte sous l’en-tête ; ajoutez une « description » à l’en-tête.
        2. npm run dev, puis http://localhost:4321/fast/l-etape-deux-suite : la page se recharge à chaque enregistrement.
        3. npm run check : la vérification dit ce qui est à corriger.
        4. Proposez votre page (pull request).
      "
    `);
    expect(exitCode).toBe(0);

    const after = await snapshot(folder);
    expect(changed(before, after)).toEqual(['pages/fast/l-etape-deux-suite.md', 'sidebars/menu.yml']);
    expect(after['pages/fast/l-etape-deux-suite.md']).toMatchInlineSnapshot(`
      "---
      layout: with-sidebar
      sidebar: sidebar-menu.html
      title: 'L’étape "deux" : suite'
      permalink: /fast/l-etape-deux-suite
      label: "2024"
      ---

      Écrivez ici le texte de la page.
      "
    `);
    expect(after['sidebars/menu.yml']).toBe(
      before['sidebars/menu.yml']?.replace(
        '          - page: /deux mots\n',
        '          - page: /deux mots\n          - page: /fast/l-etape-deux-suite\n',
      ),
    );
    await expectNoError(folder);
  });

  test('leaves a menu alone that lists the folder', async () => {
    expect(await run('new', folder, ['--title', 'Trois', '--section', 'cours'])).toMatchObject({ exitCode: 0 });
    expect(changed(before, await snapshot(folder))).toEqual(['pages/cours/trois.md']);
    await expectNoError(folder);
  });

  test.each<[string, string[], number, string]>([
    ['nothing said', [], 2, '--title manque'],
    ['nothing said, nothing asked', ['--yes'], 2, '--title manque'],
    ['an unknown flag', ['--titre', 'X'], 2, 'L’option « --titre » n’existe pas.'],
    [
      'a taken address',
      ['--title', 'X', '--section', 'fast', '--permalink', '/ancien'],
      1,
      'déjà pris par content/pages/fast/deroulement.md',
    ],
    ['a file that exists', ['--title', 'Déroulement', '--section', 'fast'], 1, 'existe déjà'],
    ['a way out', ['--title', 'X', '--section', '../pages/fast'], 1, 'sort de content/pages'],
    ['an absolute path', ['--title', 'X', '--section', '/tmp'], 1, 'sort de content/pages'],
    ['a wrong place', ['--title', 'X', '--section', 'fast', '--group', 'Rien'], 1, '--group « Rien »'],
  ])('refuses %s, and writes nothing', async (_name, args, exitCode, reason) => {
    const refused = await run('new', folder, args);
    expect(refused).toEqual({ exitCode, output: expect.stringContaining(reason) });
    expect(refused.output).toContain('Rien n’a été écrit.');
    expect(refused.output).not.toMatch(/\n\s+at /);
    expect(changed(before, await snapshot(folder))).toEqual([]);
  });

  test('refuses to go through a symbolic link', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    await symlink(outside, join(folder, 'pages/lien'));
    const { exitCode, output } = await run('new', folder, ['--title', 'X', '--section', 'lien']);
    expect(exitCode).toBe(1);
    expect(output).toContain('un lien symbolique n’y compte pas');
    expect(await readdir(outside)).toEqual([]);
  });

  test('refuses to write through a link that has the name of the page', async () => {
    await symlink(join(folder, 'target.md'), join(folder, 'pages/fast/neuf.md'));
    expect(await run('new', folder, ['--title', 'Neuf', '--section', 'fast'])).toMatchObject({ exitCode: 1 });
    expect(changed(before, await snapshot(folder))).toEqual([]);
  });

  test('helps', async () => {
    const { exitCode, output } = await run('new', folder, ['--help']);
    expect(exitCode).toBe(0);
    for (const flag of ['title', 'section', 'permalink', 'label', 'sidebar', 'group', 'after', 'yes']) {
      expect(output).toContain(`--${flag} `);
    }
  });
});

test('on this site: the checker finds no error, the menu keeps every line', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  await cp(join(root, 'content'), folder, { recursive: true });
  const before = await snapshot(folder);

  const args = ['--title', 'Les coachs : un rôle', '--section', 'approche', '--after', '/approche/sponsors'];
  expect(await run('new', folder, args)).toMatchObject({ exitCode: 0 });

  const after = await snapshot(folder);
  expect(changed(before, after)).toEqual(['pages/approche/les-coachs-un-role.md', 'sidebars/approche.yml']);
  const [old, grown] = [before, after].map((files) => files['sidebars/approche.yml']?.split('\n') ?? []);
  const line = grown?.indexOf('      - page: /approche/les-coachs-un-role') ?? -1;
  expect(grown?.[line - 1]).toBe('      - page: /approche/sponsors');
  expect(grown?.toSpliced(line, 1)).toEqual(old);
  await expectNoError(folder);
});
