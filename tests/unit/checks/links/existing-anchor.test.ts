import { expect, test } from 'vitest';
import { type Files, page, told } from '../small-site.ts';

const THERE = `## Étape une

### Le 2e café : où ?

<a name="repère"></a>

<p id="Bloc">Texte.</p>`;
const SITE: Files = { 'pages/la.md': page(THERE, 'permalink: /la') };

const check = (text: string, files: Files = SITE) => told({ ...files, 'pages/ici.md': page(text) });

test.each([
  '/la',
  '/la#',
  '/la#top',
  '/la#TOP',
  '/la#étape-une',
  '/la#%C3%A9tape-une',
  '/la#e\u0301tape-une',
  '/la#le-2e-café--où-',
  '/la#repère',
  '/la#Bloc',
  '/la?x=y#Bloc',
  '/la#:~:text=caf%C3%A9',
  '/la#Bloc:~:text=Texte',
  '#',
  '#top',
  '#ici-même',
  '/ici#ici-même',
  'https://ailleurs.fr/#rien',
])('%s is there', async (address) => {
  expect(await check(`## Ici même\n\nVoir [les étapes](${address}).`)).toEqual([]);
});

test.each([
  ['/la#etape-une', /« #etape-une », qui n’est nulle part dans la page « \/la »\. Vouliez-vous dire « #étape-une » \?/],
  ['/la#bloc', /Vouliez-vous dire « #Bloc » \?/],
  ['/la#rien', /Endroits possibles : #étape-une, #le-2e-café--où-, #repère, #Bloc\.$/],
  ['/la#rien:~:text=x', /« #rien »/],
  ['#rien', /« #rien », qui n’est nulle part dans cette page\. Endroits possibles : #ici-même\.$/],
  ['/ici#rien', /dans cette page/],
  ['/la#%E0%A4%A', /« #%E0%A4%25A »|« #%E0%A4%A »/],
])('%s is not', async (address, reason) => {
  const messages = await check(`## Ici même\n\nVoir [les étapes](${address}).`);
  expect(messages).toEqual([expect.stringMatching(/^pages\/ici.md:8 broken-anchor /)]);
  expect(messages[0]).toMatch(reason);
});

test('a page without any place says so', async () => {
  expect(await check('[Les étapes](/la#x)', { 'pages/la.md': page('Texte.') })).toEqual([
    expect.stringMatching(/Cette page n’a aucun titre ni identifiant\.$/),
  ]);
});

test('of many places, some are shown', async () => {
  const headings = Array.from({ length: 20 }, (_, index) => `## Titre ${index}`).join('\n\n');
  expect(await check('[Les étapes](/la#x)', { 'pages/la.md': page(headings) })).toEqual([
    expect.stringMatching(/: #titre-0, (#titre-\d, ){6}#titre-7…$/),
  ]);
});

test('a page that could not be read is not searched', async () => {
  const messages = await check('[Les étapes](/la#x)', { 'pages/la.mdx': page('<div>') });
  expect(messages.map((message) => message.split(' ')[1])).toEqual(['mdx']);
});

test('footnotes and tables of contents lead to what they were made from', async () => {
  expect(await check('* Sommaire\n{:toc}\n\n## Un\n\nNote[^1].\n\n[^1]: La note.')).toEqual([]);
});
