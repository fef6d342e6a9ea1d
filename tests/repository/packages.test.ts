import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licenceFaults } from '../../src/licences/licence-faults.ts';
import { LOCK_FILES } from '../../src/licences/lock-files.ts';

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const manifest = read('package.json');
const lock = read('package-lock.json');

test.each(LOCK_FILES)('every package of %s has a licence that is allowed', (path) => {
  expect(licenceFaults(read(path))).toEqual([]);
});

test.each(LOCK_FILES)('%s names no registry but npm’s, and lets nothing in unchecked', (path) => {
  for (const [folder, { resolved, integrity, link }] of Object.entries<Record<string, string>>(read(path).packages)) {
    if (folder === '') continue;
    expect(link, folder).toBeUndefined();
    expect(resolved ?? 'https://registry.npmjs.org/', folder).toMatch(/^https:\/\/registry\.npmjs\.org\//);
    expect(integrity, folder).toMatch(/^sha512-/);
  }
});

test('versions are pinned: those of packages, of Node and of npm', () => {
  for (const [name, version] of Object.entries(manifest.devDependencies)) {
    // The DSFR stays within 1.14, and takes its patches.
    if (name !== '@gouvfr/dsfr') expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  }
  expect(manifest.dependencies).toBeUndefined();
  expect(manifest.devDependencies.node).toBeDefined();
  expect(manifest.packageManager).toMatch(/^npm@\d+\.\d+\.\d+$/);
});

test('only packages that are named run something when they are installed', () => {
  const running = Object.entries<{ hasInstallScript?: boolean; optional?: boolean }>(lock.packages)
    .filter(([folder, { hasInstallScript, optional }]) => folder !== '' && hasInstallScript && !optional)
    .map(([folder]) => folder.replace(/^.*node_modules\//, ''));
  for (const name of new Set(running)) expect(manifest.allowScripts).toHaveProperty([name], true);
});
