import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { describe, expect, test } from 'vitest';
import { checkSite } from '../../src/checks/check-site.ts';
import { isError } from '../../src/checks/reporters/severity.ts';
import { RULES } from '../../src/checks/rules-table.ts';
import { processPages } from '../../src/content-folder/process-page.ts';
import { decodeText } from '../../src/safety/decode-text.ts';
import { parseSite } from '../../src/site/parse-site.ts';
import { mutation } from './mutations.ts';
import { realPages } from './real-pages.ts';
import { whatRuns } from './what-runs.ts';

/** How many mutated pages to try: `MUTATIONS=20000` takes minutes, and tries others each time. */
const RUNS = Number(process.env['MUTATIONS'] ?? 600);
const SEED = process.env['MUTATIONS'] === undefined ? { seed: 20260601 } : {};
const SECONDS = 5;

const PAGES = realPages();
const SETTINGS = 'title: T\nurl: https://exemple.gouv.fr';

/** What the last thing on each page is: it is there to be read, unless there is an error to be mended first. */
const END = '\n\nFin de la page.\n';

/**
 * A page as it came out, one sign a byte: what fast-check prints of a failure can be pasted into a fixture. Three times
 * out of four its front matter is left as it was: most of what goes wrong there ends the reading of a page.
 */
const mutated = fc
  .tuple(
    fc.constantFrom(...PAGES),
    fc.array(mutation, { minLength: 1, maxLength: 5 }),
    fc.constantFrom(true, true, true, false),
  )
  .map(([[, page], mutations, isTopKept]) => {
    const start = isTopKept ? page.indexOf('\n---', 3) + '\n---\n'.length : 0;
    const changed = mutations.reduce((bytes, mutate) => mutate(bytes), page.subarray(start));
    return Buffer.concat([page.subarray(0, start), changed]).toString('latin1') + END;
  });

describe.each(['.md', '.mdx'])('a real page to which anything happened, as %s', (extension) => {
  const runs = extension === '.md' ? RUNS : Math.ceil(RUNS / 4);

  test(`gives a page or messages (${runs} tried)`, { timeout: 60_000 + runs * 500 }, async () => {
    const property = fc.asyncProperty(mutated, async (page) => {
      expect(await troubleWith(Buffer.from(page, 'latin1'), `pages/a${extension}`)).toEqual([]);
    });
    // A page that takes seconds would take hours to be made smaller.
    await fc.assert(property, { numRuns: runs, endOnFailure: RUNS > 1000, ...SEED });
  });
});

/** What a page must not do to whoever builds, reads or mends it; nothing is thrown. */
async function troubleWith(bytes: Buffer, path: string): Promise<string[]> {
  const before = process.cpuUsage();
  const { html, messages, isPage } = await published(bytes, path);
  const { user, system } = process.cpuUsage(before);
  const lines = bytes.toString('latin1').split(/\r\n?|\n/).length;
  return [
    ...(isPage || messages.some(isError) ? [] : ['the page is lost']),
    ...(messages.some(isError) || isRead(html) ? [] : ['its end is lost']),
    ...((user + system) / 1e6 > SECONDS ? [`it took ${(user + system) / 1e6} s`] : []),
    ...whatRuns(html).map((what) => `it holds ${what}`),
    ...messages.flatMap((message) => troubleWithMessage(message, path, lines)),
  ];
}

/** Whether the last words of the page are ones that a visitor reads. */
function isRead(html: string): boolean {
  return textOf(fromHtml(html, { fragment: true })).includes(END.trim());
}

function troubleWithMessage({ file, line, column, reason, ruleId }: VFileMessage, path: string, lines: number) {
  return [
    ...(file === path ? [] : [`a message is about ${file}`]),
    ...((line ?? 0) >= 1 && (line ?? 0) <= lines + 1 && (column ?? 0) >= 1
      ? []
      : [`a message is at ${line}:${column}`]),
    ...(ruleId !== undefined && ruleId in RULES ? [] : [`a message has the rule ${ruleId}`]),
    ...(/défaut du générateur|undefined|\[object/.test(reason) ? [`a message says ${reason}`] : []),
  ];
}

/** What becomes of a page, from its bytes to its HTML. */
async function published(bytes: Buffer, path: string) {
  const decoded = decodeText(bytes);
  if ('reason' in decoded) return { html: END, messages: [], isPage: true };
  const name = path.replace('pages/', '');
  const site = parseSite({
    path: '',
    pages: [{ name, file: new VFile({ path, value: decoded.text }) }],
    sidebars: [],
    stylesheets: [],
    settings: { name: 'site.yml', file: new VFile({ path: 'site.yml', value: SETTINGS }) },
  });
  const [page] = site.pages;
  if (page === undefined) return { html: '', messages: [], isPage: false };
  const job = { purpose: 'render', body: page.body, path, lang: page.data?.lang } as const;
  const { html = '', messages = [], facts } = (await processPages([job]))[0] ?? {};
  const isPage = page.data !== undefined && page.permalink !== undefined && facts !== undefined;
  return { html, messages: [...checkSite(site), ...messages], isPage };
}
