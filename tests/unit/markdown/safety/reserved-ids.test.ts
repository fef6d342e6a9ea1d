import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../../src/markdown/render-markdown.ts';
import { reservedIdFault } from '../../../../src/markdown/safety/reserved-ids.ts';

/** Each id that the layouts' source gives, as far as it is written there. */
const layoutIds = ['src/components', 'src/layouts'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.astro'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .flatMap((source) => [...source.matchAll(/\sid=(?:"|\{`)([^"`${]+)/g)].map(([, id = '']) => id)),
);

test('the layouts have ids', () => expect(layoutIds.length).toBeGreaterThan(10));

test.each([...new Set(layoutIds)])('a page may not take the id « %s » of the layouts', (id) => {
  expect(reservedIdFault(id)).toMatch(/partie de toutes les pages/);
});

test('no heading takes one by its text', async () => {
  const headings = ['Contenu', 'Menu', 'Pied de page', 'Site-contenu', 'Recherche'].map((text) => `## ${text}`);
  expect((await renderMarkdown(headings.join('\n\n'), 'pages/a.md')).messages).toEqual([]);
});
