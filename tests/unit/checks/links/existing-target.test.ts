import { describe, expect, test } from 'vitest';
import { type Files, page, told } from '../small-site.ts';

const SITE: Files = {
  'site.yml': 'title: T\nurl: https://t.fr\nneighbours: [/, /startups/**, /contact]',
  'pages/index.md': page('Texte.', 'permalink: /approche/'),
  'pages/acceleration.md': page('Texte.', 'permalink: /approche/acceleration'),
  'pages/mooc.md': page('Texte.', 'permalink: /approche/mooc.html'),
  'pages/evenement.md': page('Texte.', 'permalink: /approche/évènement'),
  'public/images/Phases 1.svg': '',
  'public/docs/guide.pdf': '',
};

/** What is said of a text on line 6 of the page `/approche/ici`. */
const check = (text: string, files: Files = {}) =>
  told({ ...SITE, 'pages/ici.md': page(text, 'permalink: /approche/ici'), ...files });

describe('links that are right', () => {
  test.each([
    '/approche/acceleration',
    '/approche/acceleration.html',
    '/approche/acceleration?a=b',
    '/approche/mooc.html',
    '/approche/mooc',
    '/approche/',
    '/approche',
    '/approche/index.html',
    '/approche/%C3%A9v%C3%A8nement',
    '/approche/évènement',
    '/approche/e\u0301ve\u0300nement',
    'acceleration',
    './acceleration',
    '../approche/mooc',
    '?page=2',
    'https://t.fr/approche/acceleration',
    'https://ailleurs.fr/approche/rien',
    '//ailleurs.fr/rien',
    '/startups',
    '/startups/',
    '/startups/mes-aides.html#x',
    '/contact',
    '/contact/',
    '/contact#proposer-une-idée',
    '/docs/guide.pdf',
    '/images/Phases%201.svg',
    '/sitemap-index.xml',
  ])('%s', async (address) => {
    expect(await check(`Voir [les phases](<${address}>).`)).toEqual([]);
  });
});

describe('links to pages that do not exist', () => {
  test.each([
    [
      '/approche/aceleration',
      /« \/approche\/aceleration », qui n’est l’adresse d’aucune page. Vouliez-vous dire « \/approche\/acceleration » \?$/,
    ],
    ['aceleration', /« aceleration »,.* Vouliez-vous dire « \/approche\/acceleration » \?$/],
    ['/acceleration', /Vouliez-vous dire « \/approche\/acceleration » \?.*« - \/acceleration » à neighbours/],
    ['/Approche/Acceleration', /\(les majuscules comptent\). Vouliez-vous dire « \/approche\/acceleration » \?$/],
    ['acceleration.md', /Vouliez-vous dire « \/approche\/acceleration » \?$/],
    ['/approche.html', /Vouliez-vous dire « \/approche\/ » \?/],
    ['/approche/acceleration/index.html', /Vouliez-vous dire « \/approche\/acceleration » \?/],
    ['/approche/rien-de-tel', /« \/approche\/rien-de-tel », qui n’est l’adresse d’aucune page\.$/],
    [
      '/produits/x',
      /aucune page. Si un autre site du même domaine publie cette adresse, ajoutez « - \/produits\/\*\* » à neighbours, dans site.yml.$/,
    ],
    ['/produits', /« - \/produits » à neighbours/],
    ['https://t.fr/approche/rien', /« https:\/\/t.fr\/approche\/rien », qui n’est l’adresse d’aucune page.$/],
    ['/%E0%A4%A', /aucune page/],
  ])('%s', async (address, reason) => {
    const messages = await check(`Voir [les phases](${address}).`);
    expect(messages).toEqual([expect.stringMatching(/^pages\/ici.md:7 broken-link Le lien mène à « /)]);
    expect(messages[0]).toMatch(reason);
  });
});

describe('images and documents', () => {
  test.each([
    [
      '![Schéma](/images/phases%201.svg)',
      /« \/images\/phases%201.svg », un fichier qui n’est pas dans public\/. Vouliez-vous dire « \/images\/Phases 1.svg » \?$/,
    ],
    ['![Schéma](/images/fases%201.svg)', /La page affiche .*Vouliez-vous dire « \/images\/Phases 1.svg » \?$/],
    ['![Schéma](/public/images/Phases%201.svg)', /Vouliez-vous dire « \/images\/Phases 1.svg » \?/],
    ['[Le guide du sponsor](/guide.pdf)', /Le lien mène à .*Vouliez-vous dire « \/docs\/guide.pdf » \?/],
    ['[Le guide du sponsor](guide.pdf)', /Vouliez-vous dire « \/docs\/guide.pdf » \?/],
    [
      '<video poster="/images/non.png" controls></video>',
      /« \/images\/non.png », un fichier qui n’est pas dans public\/.$/,
    ],
    ['<img src="/images/non.png" srcset="/images/Phases%201.svg 2x" alt="">', /« \/images\/non.png »/],
    ['<img src="/images/Phases%201.svg" srcset="/images/non.png 2x" alt="">', /« \/images\/non.png »/],
    ['::telechargement[Le guide du sponsor]{href="/docs/guides.pdf"}', /Vouliez-vous dire « \/docs\/guide.pdf » \?/],
  ])('%s', async (text, reason) => {
    const messages = await check(text);
    expect(messages).toEqual([expect.stringMatching(/^pages\/ici.md:7 missing-file /)]);
    expect(messages[0]).toMatch(reason);
  });

  test('the picture of a page that is shared', async () => {
    const files = { 'pages/ici.md': page('Texte.', 'permalink: /approche/ici', 'image: /images/non.png') };
    expect(await told({ ...SITE, ...files })).toEqual([expect.stringMatching(/^pages\/ici.md:5 missing-file /)]);
  });
});

describe('what is linked from elsewhere than a text', () => {
  test('the side menus', async () => {
    const files = {
      'sidebars/menu.yml': 'title: M\nitems:\n  - label: G\n    items:\n      - link: /contac\n        label: C',
    };
    expect(await check('Texte.', files)).toEqual([expect.stringMatching(/^sidebars\/menu.yml:5 broken-link /)]);
  });

  test('the header, the footer, and the front page', async () => {
    const lines = [
      'home: /aproche/',
      'header: { links: [{ label: A, link: /a }] }',
      'footer: { licence: { label: L, link: /l } }',
    ];
    const files = { 'site.yml': `${SITE['site.yml']}\n${lines.join('\n')}` };
    expect(await check('Texte.', files)).toEqual([
      expect.stringMatching(/^site.yml:4 broken-link .*« \/approche\/ »/),
      expect.stringMatching(/^site.yml:5 broken-link .*« \/a »/),
      expect.stringMatching(/^site.yml:6 broken-link .*« \/l »/),
    ]);
  });

  test('the breadcrumbs, but for the last one, which is no link', async () => {
    const crumbs = [
      'breadcrumbs:',
      '  - title: A',
      '    link: /approche/non',
      '  - title: B',
      '    link: /approche/plus',
    ];
    const files = { 'pages/ici.md': page('Texte.', 'permalink: /approche/ici', ...crumbs) };
    expect(await told({ ...SITE, ...files })).toEqual([
      expect.stringMatching(/^pages\/ici.md:7 broken-link .*\/non »/),
    ]);
  });

  test('a page of MDX', async () => {
    const files = { 'pages/b.mdx': page('<Bouton href="/approche/non">Aller</Bouton>') };
    expect(await check('Texte.', files)).toEqual([expect.stringMatching(/^pages\/b.mdx:6 broken-link /)]);
  });
});

describe('how sure it is', () => {
  const pages = (...permalinks: string[]) =>
    Object.fromEntries(
      permalinks.map((permalink, index) => [`pages/${index}.md`, page('Texte.', `permalink: ${permalink}`)]),
    );
  const open = 'title: T\nurl: https://t.fr';
  const declared = `${open}\nneighbours: [/contact]`;

  test.each([
    ['below a page of this site', open, ['/approche/'], '/approche/non', 'broken-link'],
    ['below a page of this site, whatever its form', open, ['/approche'], '/approche/x/non', 'broken-link'],
    ['in a folder of public/', open, ['/approche/'], '/images/non.png', 'missing-file'],
    ['by its capitals', open, ['/approche/x'], '/approche/X', 'broken-link'],
    ['in a folder without front page', open, ['/approche/x'], '/approche/manifeste', '?unknown-address'],
    [
      'in a folder without front page, with neighbours',
      declared,
      ['/approche/x'],
      '/approche/manifeste',
      '?unknown-address',
    ],
    ['elsewhere', open, ['/approche/'], '/startups/', '?unknown-address'],
    ['elsewhere, with neighbours', declared, ['/approche/'], '/startups/', 'broken-link'],
    ['a document elsewhere', open, ['/approche/'], '/content/docs/x.pdf', '?unknown-address'],
    ['a document elsewhere, with neighbours', declared, ['/approche/'], '/content/docs/x.pdf', 'missing-file'],
    ['the front page', open, ['/approche/'], '/', '?unknown-address'],
    ['the front page, with neighbours', declared, ['/approche/'], '/', 'broken-link'],
    ['below a front page of all', open, ['/'], '/non', '?unknown-address'],
  ])('%s', async (_case, settings, permalinks, address, rule) => {
    const files = { 'site.yml': settings, 'public/images/x.png': '', ...pages(...permalinks) };
    const [only, ...others] = await told({ ...files, 'pages/z.md': page(`Voir [les phases](${address}).`) });
    expect(others).toEqual([]);
    expect(only?.replace('pages/z.md:6 ', '')).toMatch(new RegExp(`^${rule.replace('?', '\\?')} `));
  });
});
