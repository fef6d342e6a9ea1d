import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { publicFaults } from '../../src/content-folder/public-faults.ts';
import type { Hostile } from './hostile.ts';
import { PUBLIC } from './public.ts';
import { writeEntries } from './write-entries.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

test.each(PUBLIC.map((row) => [row.what, row] as const))('%s', async (_what, { files, told }) => {
  expect(await faultsOf(files)).toEqual(
    told.map(([place, ruleId, reason]) => ({ place, ruleId, reason: expect.stringMatching(reason) })),
  );
});

test('what editors put there has no fault', async () => {
  const drawing =
    '<?xml version="1.0" encoding="UTF-8"?>\n<!-- Inkscape -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n' +
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" viewBox="0 0 9 9">' +
    '<metadata><rdf:RDF/></metadata><style type="text/css"><![CDATA[.a{fill:url(#b)}]]></style><title>Le plan</title>' +
    '<a href="https://beta.gouv.fr"><path class="a" d="M0 0"/></a><use xlink:href="#c"/>' +
    '<image href="data:image/png;base64,AA=="/></svg>';
  const files = {
    'images/plan.svg': drawing,
    'images/Photo d’équipe (1).png': Buffer.from([0x89, 0x50]),
    'docs/guide.pdf': Buffer.from('%PDF-1.7'),
    'robots.txt': 'User-agent: *',
    'site.webmanifest': '{}',
    'google0123456789.html': 'google-site-verification: google0123456789.html',
    'feed.xml': '<?xml version="1.0"?><rss><channel><title>A</title></channel></rss>',
    '.well-known/security.txt': 'Contact: mailto:contact@beta.gouv.fr',
  };
  expect(await faultsOf(files)).toEqual([]);
});

async function faultsOf(files: Hostile['files']) {
  const folder = await mkdtemp(join(tmpdir(), 'public-'));
  folders.push(folder);
  await writeEntries(folder, files);
  return (await publicFaults(folder)).map(({ file, line, ruleId, reason }) => ({
    place: `${file?.slice(folder.length + 1)}:${line}`,
    ruleId,
    reason,
  }));
}
