import { describe, expect, test } from 'vitest';
import { type Files, page, told } from '../small-site.ts';

/** What is said of a site whose ledger has these lines; what is new is not told here. */
async function check(ledger: string, files: Files): Promise<string[]> {
  const messages = await told({ ...files, 'permalinks.txt': ledger });
  return messages.filter((message) => !message.includes(' new-address '));
}

const FAST = page('## Les étapes\n\n## Le comité', 'permalink: /fast');

describe('what is kept', () => {
  test.each([
    ['a page', '/fast'],
    ['a place', '/fast#les-étapes'],
    ['another form of the same address', '/fast/\n/fast.html#les-étapes'],
    ['an old address, with the places that it had', '/vieux\n/vieux#rien'],
    ['a document', '/docs/guide.pdf'],
    ['the site map', '/plan-du-site'],
    ['what was given up', '/non abandonnée : fini\n/non#x\n/fast#y abandonnée : fini\n/fast#y'],
  ])('%s', async (_case, ledger) => {
    const files = {
      'pages/fast.md': FAST.replace('---\n\n', 'redirect_from: /vieux\n---\n\n'),
      'public/docs/guide.pdf': '',
    };
    expect(await check(ledger, files)).toEqual([]);
  });

  test('anything, as long as there is no ledger', async () => {
    expect((await told({ 'pages/fast.md': FAST })).filter((message) => /new-address|lost/.test(message))).toEqual([]);
  });
});

describe('an address that is gone', () => {
  test('because the page’s permalink changed: at its line, with the line to add', async () => {
    expect(await check('/fast', { 'pages/fast.md': FAST.replace('/fast', '/le-fonds') })).toMatchInlineSnapshot(`
      [
        "pages/fast.md:4 lost-address « /fast » a été publiée, et plus rien ne s’y trouve : d’autres sites y mènent. Cette page la remplace : dans pages/fast.md, ajoutez à l’en-tête « redirect_from: /fast ». Sinon, pour y renoncer, écrivez dans permalinks.txt « /fast abandonnée : votre raison ».",
      ]
    `);
  });

  test('because its file was renamed: the page with the same places', async () => {
    const messages = await check('/fast (f.md)\n/fast#les-étapes\n/fast#le-comité', {
      'pages/le-fonds.md': FAST.replace('permalink: /fast\n', ''),
      'pages/autre.md': page('## Texte'),
    });
    expect(messages).toEqual([expect.stringMatching(/^pages\/le-fonds.md:1 lost-address « \/fast » \(c’était f.md\)/)]);
  });

  test('and no page is sure to replace it: at its line of the ledger', async () => {
    const messages = await check('/a\n/approche/fasts', {
      'pages/approche/fast.md': page('Texte.'),
      'pages/a.md': page('Texte.'),
    });
    expect(messages).toEqual([
      expect.stringMatching(
        /^permalinks.txt:2 lost-address .*Si pages\/approche\/fast.md \(« \/approche\/fast »\) la remplace/,
      ),
    ]);
  });

  test('and no page is like it', async () => {
    expect(await check('/rien#x', { 'pages/fast.md': FAST })).toEqual([
      'permalinks.txt:1 lost-address « /rien » a été publiée, et plus rien ne s’y trouve : d’autres sites y mènent. Dans la page qui la remplace, ajoutez à l’en-tête « redirect_from: /rien ». Sinon, pour y renoncer, écrivez dans permalinks.txt « /rien abandonnée : votre raison ».',
    ]);
  });

  test.each([
    [
      'a list of old addresses is added to',
      page('Texte.', 'permalink: /b', 'redirect_from: [/c]'),
      /ajoutez à la liste redirect_from « - \/a »/,
    ],
    ['a draft is named', page('Texte.', 'permalink: /a', 'draft: true'), /est un brouillon : publiez-la/],
    ['capitals count', page('Texte.', 'permalink: /A'), /reprenez « permalink: \/a »/],
  ])('%s', async (_case, text, advice) => {
    const messages = await check('/a', { 'pages/a.md': text });
    expect(messages).toEqual([expect.stringMatching(/lost-address/)]);
    expect(messages[0]).toMatch(advice);
  });
});

describe('a place that is gone', () => {
  test('because its heading was reworded: at the heading, with its old id', async () => {
    const files = { 'pages/fast.md': FAST.replace('Les étapes', 'Les cinq étapes') };
    expect(await check('/fast\n/fast#le-comité\n/fast#les-étapes', files)).toMatchInlineSnapshot(`
      [
        "pages/fast.md:7 lost-anchor La page « /fast » n’a plus l’endroit « #les-étapes », où d’autres sites mènent. Si le titre « Les cinq étapes » le remplace, écrivez à la fin de ce titre « {#les-étapes} ». Sinon, pour y renoncer, écrivez dans permalinks.txt « /fast#les-étapes abandonnée : votre raison ».",
      ]
    `);
  });

  test('with its heading: at the page', async () => {
    const messages = await check('/fast\n/fast#le-comité\n/fast#les-étapes\n/fast#2-mots', { 'pages/fast.md': FAST });
    expect(messages).toEqual([expect.stringMatching(/^pages\/fast.md:1 lost-anchor .*« <a id="2-mots"><\/a> »/)]);
  });

  test('the id that the message proposes is taken', async () => {
    const files = { 'pages/fast.md': FAST.replace('Les étapes', 'Les cinq étapes {#les-étapes}') };
    expect(await check('/fast#les-étapes', files)).toEqual([]);
    const other = { 'pages/fast.md': FAST.replace('## Le comité', '<a id="2-mots"></a>\n\n## Le comité') };
    expect(await check('/fast#2-mots', other)).toEqual([]);
  });

  test('notes and panels, which are found by something else, are no promise', async () => {
    const text = 'Note[^1].\n\n:::accordeon[Qui ?]\nTexte.\n:::\n\n[^1]: La note.';
    const messages = await told({ 'permalinks.txt': '/x', 'pages/a.md': page(text) });
    expect(messages.find((message) => message.includes('new-address'))).toContain('(/a, /a#qui-, /plan-du-site)');
  });
});

test('a line that can’t be read is told', async () => {
  expect(await check('/fast\nfast', { 'pages/fast.md': FAST })).toEqual([
    expect.stringMatching(/^permalinks.txt:2 permalinks-file /),
  ]);
});

test('what is new is told once', async () => {
  expect(await told({ 'permalinks.txt': '/plan-du-site', 'pages/fast.md': FAST })).toEqual([
    '?permalinks.txt:1 new-address Rien à corriger : 1 adresse et 2 endroits à publier pour la première fois (/fast, /fast#les-étapes, /fast#le-comité). Après la publication, « npm run permalinks -- --accept » les note ici.',
  ]);
});
