import { rm } from 'node:fs/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { isError } from '../../src/checks/reporters/severity.ts';
import { loadSite } from '../../src/content-folder/load-site.ts';
import { ADDRESSES } from './addresses.ts';
import { FILES } from './files.ts';
import type { Hostile } from './hostile.ts';
import { HTML } from './html.ts';
import { MDX_PAGES } from './mdx.ts';
import { SIZES } from './sizes.ts';
import { STYLES } from './styles.ts';
import { whatRuns } from './what-runs.ts';
import { contentFolder } from './write-entries.ts';
import { YAML } from './yaml.ts';

const HOSTILE: Readonly<Record<string, readonly Hostile[]>> = {
  HTML,
  addresses: ADDRESSES,
  styles: STYLES,
  YAML,
  files: FILES,
  MDX: MDX_PAGES,
  sizes: SIZES,
};

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

describe.each(Object.entries(HOSTILE))('%s', (_subject, rows) => {
  test.each(rows.map((row) => [row.what, row] as const))('%s', async (_what, { files, told }) => {
    const { folder, pages, messages } = await load(files);
    const errors = messages.filter(isError).map(({ file, line, ruleId, reason }) => ({
      place: `${file?.slice(folder.length + 1)}:${line}`,
      ruleId,
      reason,
    }));
    expect(errors).toEqual(
      told.map(([place, ruleId, reason]) => ({ place, ruleId, reason: expect.stringMatching(reason) })),
    );
    expect(pages.flatMap(({ rendered }) => whatRuns(rendered.html))).toEqual([]);
  });
});

async function load(files: Hostile['files']) {
  const folder = await contentFolder(files);
  folders.push(folder);
  return { folder, ...(await loadSite(folder)) };
}
