import { describe, expect, test } from 'vitest';
import { answerAll } from '../../../src/new-page/answer-all.ts';
import type { PageFlags } from '../../../src/new-page/flags.ts';
import { type Asker, Refusal } from '../../../src/questions/question.ts';
import { siteOf } from './site-of.ts';

const page = (...keys: string[]) => ['---', ...keys, '---', ''].join('\n');

const SITE = {
  'sidebars/menu.yml': `
title: Le menu
items:
  - page: /approche/
  - label: L’équipe
    items:
      - page: /approche/fast
        label: Le fonds
      - label: Métiers
        items:
          - page: /approche/role
  - label: Les cours
    folder: cours
  - page: /approche/role
`,
  'pages/approche/index.md': page(
    'layout: with-sidebar',
    'sidebar: sidebar-menu.html',
    'title: Accueil',
    'permalink: /approche/',
  ),
  'pages/approche/fast.md': page(
    'layout: page',
    'title: FAST',
    'permalink: /approche/fast',
    'redirect_from: [/ancien, /approche/vieux/]',
  ),
  'pages/approche/role.md': page('layout: page', 'title: Rôle', 'permalink: /approche/role'),
  'pages/cours/un.md': page('layout: page', 'title: Un'),
};
const around = (files: Record<string, string> = SITE) => ({
  site: siteOf(files),
  contentDir: 'content',
  sections: ['approche', 'cours'],
});
const draft = (flags: PageFlags, files?: Record<string, string>) => answerAll(flags, around(files));
const reasons = async (flags: PageFlags, files?: Record<string, string>) => {
  const error = await draft(flags, files).catch((thrown: unknown) => thrown);
  if (!(error instanceof Refusal)) throw new Error(`Not refused: ${JSON.stringify(error)}`);
  return error.faults.map(({ kind, reason }) => `${kind}: ${reason}`);
};
const ours = { title: 'Neuf', section: 'approche' };

describe('with flags only', () => {
  test('takes what is usual for the rest: the section’s sidebar, the end of the menu', async () => {
    expect(await draft(ours)).toEqual({
      title: 'Neuf',
      section: 'approche',
      permalink: '/approche/neuf',
      name: 'approche/neuf.md',
      label: undefined,
      sidebar: 'menu',
      place: { path: ['items'], index: 4 },
    });
  });

  test('asks for what has no default, all at once', async () => {
    expect(await reasons({})).toEqual([
      'usage: L’option --title manque (« Le titre de la page ? »).',
      'usage: L’option --section manque (« Dans quel dossier de content/pages ? »). Au choix : « approche », « cours », « . ».',
    ]);
  });

  test('asks for the sidebar when there are several and the section does not tell', async () => {
    const files = { ...SITE, 'sidebars/autre.yml': 'title: Autre\nitems:\n  - page: /approche/\n' };
    expect(await draft(ours, files)).toMatchObject({ sidebar: 'menu' });
    expect(await reasons({ title: 'Neuf', section: 'cours' }, files)).toEqual([
      expect.stringMatching(/^usage: L’option --sidebar manque .*« menu », « autre », « aucun »/),
    ]);
  });

  test('a site without sidebars gets a page without one', async () => {
    expect(await draft(ours, {})).toMatchObject({ sidebar: undefined, place: undefined });
  });

  test('adds no entry where the menu lists the folder by itself', async () => {
    expect(await draft({ title: 'Deux', section: 'cours' })).toMatchObject({ sidebar: 'menu', place: undefined });
    expect(await draft({ title: 'Deux', section: 'cours', group: '.' })).toMatchObject({ place: { index: 4 } });
  });

  test.each<[string, PageFlags, object | undefined]>([
    ['a group, at its end', { group: 'L’équipe' }, { path: ['items', 1, 'items'], index: 2 }],
    ['typed its own way', { group: "l'equipe" }, { path: ['items', 1, 'items'], index: 2 }],
    ['a group in a group', { group: 'L’équipe > Métiers' }, { path: ['items', 1, 'items', 1, 'items'], index: 1 }],
    ['by its last name', { group: 'Métiers' }, { path: ['items', 1, 'items', 1, 'items'], index: 1 }],
    ['first', { group: 'L’équipe', after: 'debut' }, { path: ['items', 1, 'items'], index: 0 }],
    ['after an address', { group: 'L’équipe', after: '/approche/fast' }, { path: ['items', 1, 'items'], index: 1 }],
    ['after a text, which tells the group', { after: 'Le fonds' }, { path: ['items', 1, 'items'], index: 1 }],
    ['after a group', { after: 'Métiers' }, { path: ['items', 1, 'items'], index: 2 }],
    ['nowhere', { group: 'aucun' }, undefined],
    ['no sidebar at all', { sidebar: 'aucun' }, undefined],
  ])('the place: %s', async (_name, flags, place) => {
    expect((await draft({ ...ours, ...flags })).place).toEqual(place);
  });

  test.each<[string, PageFlags, RegExp]>([
    ['title: empty', { title: ' ' }, /^refused: --title .*il faut un texte/],
    ['title: two lines', { title: 'a\nb' }, /^refused: --title .*une seule ligne/],
    ['title: no address to make of it', { title: '???' }, /^usage: L’option --permalink manque/],
    ['section: above', { section: '..' }, /^refused: --section « \.\. » : le chemin sort/],
    ['section: above, in disguise', { section: 'approche/../..' }, /sort de content\/pages/],
    ['section: above, as on Windows', { section: 'approche\\..\\..' }, /sort de content\/pages/],
    ['section: absolute', { section: '/approche' }, /sort de content\/pages/],
    ['section: absolute, as on Windows', { section: 'C:\\pages' }, /sort de content\/pages/],
    ['section: no such folder', { section: 'aproche' }, /Vouliez-vous dire « approche »/],
    [
      'permalink: taken',
      { permalink: '/approche/role.html' },
      /le fichier content\/pages\/approche\/role\.md existe déjà/,
    ],
    [
      'permalink: taken by another name',
      { section: 'cours', permalink: 'approche/ROLE/' },
      /déjà pris par content\/pages\/approche\/role\.md:4/,
    ],
    ['permalink: taken by a redirect', { permalink: '/ancien' }, /déjà pris par content\/pages\/approche\/fast\.md:5/],
    ['permalink: taken, the one offered', { title: 'Rôle' }, /^refused: --permalink « \/approche\/role » : /],
    ['permalink: out of the site', { permalink: '/../x' }, /sort du site/],
    ['permalink: no name for a file', { permalink: '/approche/日本' }, /pour nommer le fichier/],
    ['sidebar: unknown', { sidebar: 'menus' }, /Au choix : « menu »\. Vouliez-vous dire « menu »/],
    ['group: unknown', { group: 'Équipes' }, /^refused: --group .*Au choix : « \. », « L’équipe »,/],
    [
      'group: lists the page already',
      { section: 'cours', group: 'Les cours' },
      /elle y serait deux fois|y serait deux fois/,
    ],
    [
      'after: not in the group',
      { group: 'L’équipe', after: '/approche/' },
      /^refused: --after .*« \/approche\/fast », « Métiers »/,
    ],
    ['after: in several groups', { after: '/approche/role' }, /^usage: L’option --group manque/],
    [
      'a place without a sidebar',
      { sidebar: 'aucun', group: 'L’équipe' },
      /^usage: --group et --after demandent un menu/,
    ],
    ['a place without an entry', { group: 'aucun', after: 'Le fonds' }, /^usage: --group et --after demandent un menu/],
  ])('%s', async (_name, flags, reason) => {
    expect(await reasons({ ...ours, ...flags })).toEqual([expect.stringMatching(reason)]);
  });

  test('a sidebar that cannot be read is none to choose', async () => {
    const files = { ...SITE, 'sidebars/menu.yml': 'title: Menu\nitms: []\n' };
    expect(await reasons({ ...ours, sidebar: 'menu' }, files)).toEqual([expect.stringContaining('Au choix : rien')]);
  });

  test('several wrong answers are told together', async () => {
    expect(await reasons({ ...ours, permalink: '/approche/fast', group: 'X' })).toHaveLength(2);
  });
});

describe('with somebody to ask', () => {
  const scripted = (answers: string[], asked: string[] = []): Asker => {
    return async ({ flag }) => {
      asked.push(flag);
      return answers.shift() ?? '';
    };
  };

  test('asks for everything, in order', async () => {
    const asked: string[] = [];
    const asker = scripted(['Neuf', 'approche', '/approche/neuve', 'N', 'menu', 'L’équipe', 'debut'], asked);
    expect(await answerAll({}, around(), asker)).toEqual({
      title: 'Neuf',
      section: 'approche',
      permalink: '/approche/neuve',
      name: 'approche/neuve.md',
      label: 'N',
      sidebar: 'menu',
      place: { path: ['items', 1, 'items'], index: 0 },
    });
    expect(asked).toEqual(['title', 'section', 'permalink', 'label', 'sidebar', 'group', 'after']);
  });

  test('asks for nothing that a flag says, and for no place without a sidebar', async () => {
    const asked: string[] = [];
    await answerAll({ ...ours, sidebar: 'aucun' }, around(), scripted(['/approche/neuf', ''], asked));
    expect(asked).toEqual(['permalink', 'label']);
  });

  test('stops at the first wrong flag rather than go on asking', async () => {
    const asked: string[] = [];
    const answers = answerAll({ title: 'Neuf', section: '..' }, around(), scripted([], asked));
    await expect(answers).rejects.toBeInstanceOf(Refusal);
    expect(asked).toEqual([]);
  });

  test('does not offer a group that lists the page already', async () => {
    let offered: string[] = [];
    await answerAll(
      { title: 'Deux', section: 'cours', sidebar: 'menu' },
      around(),
      async ({ flag, choices, default: usual }) => {
        if (flag === 'group') offered = choices?.map(({ value }) => value) ?? [];
        return usual ?? '';
      },
    );
    expect(offered).toEqual(['.', 'L’équipe', 'L’équipe > Métiers', 'aucun']);
  });
});
