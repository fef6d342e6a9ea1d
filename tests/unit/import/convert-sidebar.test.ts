import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { imported } from './site-of.ts';

const PAGES = {
  'a.md': '---\nlayout: page\ntitle: La page A\npermalink: /a\n---\n',
  'b/index.md': '---\nlayout: page\ntitle: B\nlabel: Bé\n---\n',
};

/** What an include becomes, and what is to be looked at. */
async function sidebar(html: string) {
  const { files, notes } = await imported({ ...PAGES, '_includes/nav/sidebar-x.html': html });
  const told = notes.filter((note) => note.startsWith('_includes') && note.includes(' by-hand '));
  return { data: files['sidebars/x.yml'] === undefined ? undefined : parse(files['sidebars/x.yml']), told };
}

test.each([
  ['<a href="/a">La page A</a>', { page: '/a' }],
  ['<a href="/a">Autrement</a>', { page: '/a', label: 'Autrement' }],
  ['<a href="/a.html">La page A</a>', { page: '/a' }],
  ['<a href="{{ site.baseurl }}/b/">Bé</a>', { page: '/b/' }],
  ['<a href="{% link a.md %}"> La\n page&nbsp;A </a>', { page: '/a' }],
  ['<a href="/a#x">Ancre</a>', { link: '/a#x', label: 'Ancre' }],
  ['<a href="/ailleurs">Ailleurs</a>', { link: '/ailleurs', label: 'Ailleurs' }],
  ['<a href="https://x.fr">X</a>', { link: 'https://x.fr', label: 'X' }],
  ['<a href="/a"><img alt="Image" src="/i.png"></a>', { page: '/a', label: 'Image' }],
  ['<button>Groupe</button><ul><li><a href="/a">La page A</a></li></ul>', { label: 'Groupe', items: [{ page: '/a' }] }],
  [
    'Groupe<div><div><ol><li><a href="/a">La page A</a></li></ol></div></div>',
    { label: 'Groupe', items: [{ page: '/a' }] },
  ],
  ['<a href="#m">Groupe</a><ul><li><a href="/a">La page A</a></li></ul>', { label: 'Groupe', items: [{ page: '/a' }] }],
])('%s', async (entry, item) => {
  const { data, told } = await sidebar(`<div class="fr-sidemenu__title">Menu d’essai</div><ul><li>${entry}</li></ul>`);
  expect(data).toEqual({ title: 'Menu d’essai', items: [item] });
  expect(told).toEqual([]);
});

test.each([
  [
    '<a href="http://x.fr">X</a>',
    [{ link: 'https://x.fr', label: 'X' }],
    '« http://x.fr » est devenu « https://x.fr »',
  ],
  ['<a href="//x.fr">X</a>', [{ link: 'https://x.fr', label: 'X' }], 'Vérifiez'],
  ['<a href="x/y">X</a>', [{ link: '/x/y', label: 'X' }], 'Vérifiez'],
  [
    '<a href="/a">La page A</a><ul><li><a href="/b/">Bé</a></li></ul>',
    [{ label: 'La page A', items: [{ page: '/a' }, { page: '/b/' }] }],
    'un groupe et un lien',
  ],
])('%s is to be looked at', async (entry, items, why) => {
  const { data, told } = await sidebar(`<h2>M</h2>\n<ul>\n<li>${entry}</li></ul>`);
  expect(data).toEqual({ title: 'M', items });
  expect(told).toEqual([expect.stringContaining(why)]);
  expect(told[0]).toMatch(/^_includes\/nav\/sidebar-x.html:3 /);
});

test('lists below headings are groups', async () => {
  const { data } = await sidebar(
    '<h2>Un</h2><ul><li><a href="/a">La page A</a></li></ul><h3>Deux</h3><ul><li><a href="/b/">Bé</a></li></ul>',
  );
  expect(data.items).toEqual([
    { label: 'Un', items: [{ page: '/a' }] },
    { label: 'Deux', items: [{ page: '/b/' }] },
  ]);
});

test('what marks the current page is run away with, or taken out when it can’t be run', async () => {
  const item = (tag: string) => `<ul><li class="${tag}"><a href="/a">La page A</a></li></ul>`;
  for (const tag of ["{% if page.url == '/a' %}actif{% endif %}", '{% inconnue %}']) {
    expect((await sidebar(item(tag))).data.items).toEqual([{ page: '/a' }]);
  }
});

test('what is neither a link nor a group, and what has no words, is told or left', async () => {
  const list = (entry: string) => sidebar(`<h2>M</h2><ul><li><a href="/a">La page A</a></li><li>${entry}</li></ul>`);
  const plain = await list('Bientôt');
  expect(plain.data.items).toEqual([{ page: '/a' }]);
  expect(plain.told).toEqual([expect.stringContaining('« Bientôt » n’est ni un lien, ni un groupe')]);
  expect(await list('')).toEqual({ data: plain.data, told: [] });
  expect(await list('<a>Sans adresse</a>')).toMatchObject({
    data: plain.data,
    told: [expect.stringContaining('« Sans adresse » n’est ni un lien, ni un groupe')],
  });
  expect((await list('<a href="/ailleurs"></a>')).data.items[1]).toEqual({ link: '/ailleurs', label: '/ailleurs' });
  expect((await list('<a href="ici/b"></a>')).data.items[1]).toEqual({ link: '/ici/b', label: 'ici/b' });
  expect((await list('<a href="http://[mal"></a>')).told).toHaveLength(1);
  expect((await list('<ul><li><a href="/b/">Bé</a></li></ul>')).data.items[1]).toEqual({
    label: 'Sans titre',
    items: [{ page: '/b/' }],
  });
});

test('a page without title is named by its entry', async () => {
  const { files } = await imported({
    'sans.md': '---\nlayout: page\n---\n',
    '_includes/sidebar-x.html': '<!doctype html><h2>M</h2><ul><li><a href="/sans">Sans titre</a></li></ul>',
  });
  expect(parse(files['sidebars/x.yml'] ?? '').items).toEqual([{ page: '/sans', label: 'Sans titre' }]);
});

test('an include without a list makes no menu', async () => {
  const { data, told } = await sidebar('<p>Rien.</p>');
  expect(data).toBeUndefined();
  expect(told).toEqual([expect.stringContaining('Aucune liste de liens')]);
});
