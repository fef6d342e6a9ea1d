import { describe, expect, test } from 'vitest';
import { frontMatterSchema } from '../../../src/front-matter/schema.ts';
import { schemaFaults } from '../../../src/yaml/schema-faults.ts';

const page = { layout: 'page', title: 'A' };

describe('the front matter of a page may hold', () => {
  test.each([
    ['one stylesheet', { additional_css: 'side-panel.css' }, { additional_css: ['side-panel.css'] }],
    ['several stylesheets', { additional_css: ['a.css', 'b.css'] }, { additional_css: ['a.css', 'b.css'] }],
    ['a stylesheet elsewhere', { additional_css: 'https://x.fr/a.css' }, { additional_css: ['https://x.fr/a.css'] }],
    ['one old address', { redirect_from: '/alpha/mooc/' }, { redirect_from: ['/alpha/mooc/'] }],
    ['an order', { order: '-3' }, { order: -3 }],
    ['a draft', { draft: 'true' }, { draft: true }],
    ['a page that is none', { draft: 'false' }, { draft: false }],
    [
      'a breadcrumb',
      { breadcrumbs: [{ title: 'Accueil', link: '/' }, { title: 'Ici' }] },
      { breadcrumbs: [{ title: 'Accueil', link: '/' }, { title: 'Ici' }] },
    ],
    ['a language', { lang: 'en-GB' }, { lang: 'en-GB' }],
    ['a language alone', { lang: 'br' }, { lang: 'br' }],
    ['a language of a region', { lang: 'es-419' }, { lang: 'es-419' }],
    ['a script and a region', { lang: 'sr-Latn-RS' }, { lang: 'sr-Latn-RS' }],
    ['a number for a title', { title: '2023' }, { title: '2023' }],
  ])('%s', (_case, data, read) => {
    expect(frontMatterSchema.parse({ ...page, ...data })).toMatchObject(read);
  });
});

describe('what it may not hold is told with what was found and what is allowed', () => {
  test.each([
    ['no title', { title: undefined }, ['title'], 'La clé `title` manque. Attendu : un texte.'],
    ['an empty title', { title: '  ' }, ['title'], '`title` vaut «    ». Attendu : un texte qui n’est pas vide.'],
    ['a list for a title', { title: ['A'] }, ['title'], '`title` vaut une liste. Attendu : un texte.'],
    [
      'an unknown layout',
      { layout: 'sidebar' },
      ['layout'],
      '`layout` vaut « sidebar ». Attendu : l’un de with-sidebar, page, default.',
    ],
    [
      'an unknown key',
      { titel: 'A' },
      ['titel'],
      /La clé `titel` est inconnue. Vouliez-vous dire « title » \? Clés admises : layout, /,
    ],
    [
      'a stylesheet in another folder',
      { additional_css: '../a.css' },
      ['additional_css'],
      /`additional_css` vaut « ..\/a.css ». Attendu : un nom de feuille/,
    ],
    [
      'an insecure stylesheet',
      { additional_css: 'http://x.fr/a.css' },
      ['additional_css'],
      /Attendu : un nom de feuille/,
    ],
    [
      'a number of stars for an order',
      { order: 'trois' },
      ['order'],
      '`order` vaut « trois ». Attendu : un nombre entier.',
    ],
    [
      'a French yes',
      { draft: 'oui' },
      ['draft'],
      '`draft` vaut « oui ». Attendu : true ou false. Vouliez-vous dire « true » ?',
    ],
    [
      'a breadcrumb without title',
      { breadcrumbs: [{ link: '/' }] },
      ['breadcrumbs', 0, 'title'],
      /La clé `breadcrumbs.0.title` manque/,
    ],
  ])('%s', (_case, data, path, reason) => {
    expect(schemaFaults(frontMatterSchema, { ...page, ...data })).toEqual([
      { path, reason: typeof reason === 'string' ? reason : expect.stringMatching(reason) },
    ]);
  });

  test('all faults of a page are told at once', () => {
    const faults = schemaFaults(frontMatterSchema, { layout: 'x', titel: 'A', order: 'b' });
    expect(faults.map(({ path }) => path[0])).toEqual(['layout', 'title', 'order', 'titel']);
  });
});

describe('what is allowed is said for', () => {
  test.each([
    [
      'a stylesheet of another kind',
      { additional_css: 'a.css.map' },
      'un nom de feuille (side-panel.css), une adresse',
    ],
    ['a breadcrumb that is no list', { breadcrumbs: 'Accueil' }, 'Attendu : une liste de title et link.'],
    ['old addresses that are keys', { redirect_from: { a: '/b' } }, 'Attendu : une adresse ou une liste d’adresses.'],
    ['a language in full', { lang: 'français' }, 'Attendu : un code de langue, par exemple fr ou en.'],
    ['a language with a prefix', { lang: 'x-fr' }, 'Attendu : un code de langue, par exemple fr ou en.'],
    ['a language with a space', { lang: 'la langue: fr' }, 'Attendu : un code de langue, par exemple fr ou en.'],
    ['a language with a long region', { lang: 'fr-francophone' }, 'Attendu : un code de langue'],
    ['a language with a sign for a region', { lang: 'fr-!!' }, 'Attendu : un code de langue'],
    ['a duration in words', { review_in: 'bientôt' }, 'Attendu : une durée, par exemple 6 mois ou 1 an.'],
  ])('%s', (_case, data, reason) => {
    const faults = schemaFaults(frontMatterSchema, { ...page, ...data });
    expect(faults.map((fault) => fault.reason).join('\n')).toContain(reason);
  });
});
