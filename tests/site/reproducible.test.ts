import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from './build.ts';
import { copyCheckout } from './copy-checkout.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const anotherDay = `--import=${new URL('another-day.ts', import.meta.url).href}`;

const DAY = 24 * 60 * 60 * 1000;

let copy: string;
let here: Record<string, string>;

beforeAll(async () => {
  copy = copyCheckout(root);
  here = await published(root, {});
}, 120_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('the site has what could differ: pages, menus, styles, scripts', () => {
  const kinds = new Set(Object.keys(here).map((path) => path.split('.').at(-1)));
  expect([...kinds]).toEqual(expect.arrayContaining(['html', 'css', 'js', 'svg']));
});

test('the other days are other days, in the other time zones', () => {
  const env = { ...process.env, DAYS_LATER: '400', TZ: 'Pacific/Kiritimati', NODE_OPTIONS: anotherDay };
  const found = execFileSync(process.execPath, ['-p', '[Date.now(), new Date().getTimezoneOffset()].join()'], { env });
  const [time = 0, offset] = String(found).split(',').map(Number);
  expect((time - Date.now()) / DAY).toBeCloseTo(400, 1);
  expect(offset).toBe(-14 * 60);
});

test.each([
  [
    'a year later, east of here, for the first time',
    { DAYS_LATER: '400', TZ: 'Pacific/Kiritimati', LC_ALL: 'sv_SE.UTF-8' },
  ],
  ['a day earlier, west of here, once more', { DAYS_LATER: '-1', TZ: 'America/Los_Angeles', LC_ALL: 'C' }],
])(
  'in another folder, %s, it is the same byte for byte',
  async (_case, env) => {
    expect(await published(copy, { ...env, NODE_OPTIONS: anotherDay })).toEqual(here);
  },
  120_000,
);

/** Each published file's hash. */
async function published(folder: string, env: NodeJS.ProcessEnv): Promise<Record<string, string>> {
  const { exitCode, output, outDir, files } = await build('content', { root: folder, env });
  expect(exitCode, output).toBe(0);
  return Object.fromEntries(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(outDir, path)))
        .digest('hex'),
    ]),
  );
}
