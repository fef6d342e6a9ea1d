import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Entry } from './hostile.ts';
import { page } from './hostile.ts';

/** A small site without a fault, for hostile files to stand in. */
const SITE: Readonly<Record<string, Entry>> = {
  'site.yml': 'title: Petit site\nurl: https://exemple.gouv.fr\n',
  'pages/index.md': page('Texte.', 'permalink: /'),
  'pages/404.md': page('Texte.', 'permalink: /404.html'),
  'sidebars/menu.yml': 'title: Menu\nitems:\n  - page: /\n',
  'styles/wide.css': '.wide { max-width: 60rem }\n',
};

/** Writes files into a content folder of their own, a small site around them. */
export async function contentFolder(files: Readonly<Record<string, Entry>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  await writeEntries(folder, { ...SITE, ...files });
  return folder;
}

/** Writes files, links and pipes below a folder. */
export async function writeEntries(folder: string, files: Readonly<Record<string, Entry>>): Promise<void> {
  for (const [path, entry] of Object.entries(files)) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    if (entry === 'pipe') execFileSync('mkfifo', [target]);
    else if (typeof entry === 'object' && 'link' in entry) await symlink(entry.link, target);
    else await writeFile(target, entry);
  }
}
