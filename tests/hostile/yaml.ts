import { type Hostile, inFile, inKeys, PAGE, page, type Told } from './hostile.ts';

/** Nine lists, each of nine times the one before it: some 400 million words, if anyone wrote them out. */
const LAUGHS = Array.from('abcdefghi', (name, index) => {
  const above = index === 0 ? 'x' : `*${'abcdefghi'[index - 1]}`;
  return `${name}: &${name} [${Array(9).fill(above).join(', ')}]`;
}).join('\n');

const REFERENCE = /ancres et renvois/;

/** One message on each line of these lists, the first of which is on a line of its file. */
const told = (path: string, first: number): Told[] =>
  Array.from('abcdefghi', (_, index) => [`${path}:${first + index}`, 'yaml', REFERENCE]);

/** Front matter, menus and settings that would run something, explode, or change what objects are. */
export const YAML: readonly Hostile[] = [
  inFile(
    'front matter that is a program',
    PAGE,
    '---js\n{ title: process.exit(1) }\n---\n',
    `${PAGE}:1`,
    'yaml',
    /---js/,
  ),
  inFile('front matter in JSON', PAGE, '---json\n{ "title": "a" }\n---\n', `${PAGE}:1`, 'yaml', /---json/),
  inFile('front matter in CoffeeScript', PAGE, '---coffee\ntitle: 1\n---\n', `${PAGE}:1`, 'yaml', /---coffee/),
  inFile('front matter in TOML', PAGE, '+++\ntitle = "a"\n+++\n', `${PAGE}:1`, 'yaml', /commencer par un en-tête/),
  inFile('front matter that never ends', PAGE, '---\ntitle: a\n', `${PAGE}:1`, 'yaml', /n’est pas fermé/),
  inKeys('a tag of JavaScript', 'subtitle: !!js/function "function () { return 1 }"', 'yaml', /étiquettes YAML/),
  inKeys('a tag of Python', 'subtitle: !!python/object/apply:os.system ["id"]', 'yaml', /étiquettes YAML/),
  inKeys('a tag of one’s own', 'subtitle: !evil a', 'yaml', /étiquettes YAML/),
  {
    what: 'anchors that explode',
    files: { [PAGE]: page('Texte.', LAUGHS) },
    told: told(PAGE, 4),
  },
  inKeys('an anchor that holds itself', 'breadcrumbs: &a\n  - *a', 'yaml', REFERENCE, 5),
  inKeys('an alias of nothing', 'subtitle: *x', 'yaml', REFERENCE),
  inKeys('keys that are merged', '<<: { draft: true }', 'schema', /`<<` est inconnue/),
  inKeys('the parent of objects', '__proto__:\n  draft: "true"', 'schema', /`__proto__` est inconnue/),
  inKeys('the maker of objects', 'constructor:\n  prototype: {}', 'schema', /`constructor` est inconnue/),
  inKeys('a key given twice', 'title: b', 'yaml', /deux fois/),
  inKeys('a second document', '...\n--- a', 'yaml', /L’en-tête est fermé par « --- a »/, 1),
  inKeys('100,000 brackets', `subtitle: ${'['.repeat(100_000)}`, 'yaml', /./, 1),
  inKeys('20,000 brackets', `subtitle: ${'['.repeat(20_000)}`, 'yaml', /se suivent ici/),
  inKeys('20,000 dashes', `subtitle:\n${'- '.repeat(20_000)}a`, 'yaml', /se suivent ici/, 5),
  inKeys('20,000 questions', `subtitle:\n${'? '.repeat(20_000)}a`, 'yaml', /se suivent ici/, 5),
  inKeys('20,000 keys', Array.from({ length: 20_000 }, (_, index) => `k${index}: a`).join('\n'), 'yaml', /./, 1),
  inKeys('a title of a megabyte', `subtitle: ${'a'.repeat(900_000)}`, 'yaml', /./, 1),
  inKeys('a control character', 'subtitle: "a\\x1b[31m"', 'schema', /« a\\u001b\[31m »/),
  inFile(
    'a menu deeper than any',
    'sidebars/b.yml',
    `title: B\nitems: ${'[{label: a, items: '.repeat(30)}`,
    'sidebars/b.yml:2',
    'yaml',
    /./,
  ),
  inFile(
    'a menu that is a program',
    'sidebars/b.yml',
    'title: B\nitems: !!js/function "x"\n',
    'sidebars/b.yml:2',
    'yaml',
    /étiquettes YAML/,
  ),
  {
    what: 'settings that explode',
    files: { 'site.yml': `${LAUGHS}\n` },
    told: told('site.yml', 1),
  },
  {
    what: 'a menu whose entries change what objects are',
    files: { 'sidebars/b.yml': 'title: B\nitems:\n  - page: /\n    __proto__: { label: x }\n' },
    told: [['sidebars/b.yml:4', 'schema', /`__proto__` est inconnue/]],
  },
  {
    what: 'a page that gives its keys twice, once as a list',
    files: { [PAGE]: page('Texte.', 'redirect_from: [[[/a]]]') },
    told: [[`${PAGE}:4`, 'schema', /`redirect_from/]],
  },
];
