import { toString as textOf } from 'hast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../../src/markdown/render-markdown.ts';
import { kramdownSymbols } from '../../../../src/markdown/typography/kramdown-symbols.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(kramdownSymbols).use(remarkRehype);

/** The text of a piece of Markdown, folded. */
async function textWith(markdown: string): Promise<string> {
  const file = new VFile(markdown);
  const tree = await processor.run(processor.parse(file), file);
  return textOf(tree)
    .replace(/[ \n]+/g, ' ')
    .trim();
}

// What is expected is what kramdown 2.4 made of each (`input: GFM`), odd cases included.
describe('kramdownSymbols sets what kramdown sets', () => {
  test.each([
    ['"Bonjour"', '“Bonjour”'],
    ['Un "mot", ici', 'Un “mot”, ici'],
    ['("mot")', '(“mot”)'],
    ['["mot"]', '[“mot”]'],
    ['Il dit : "Été".', 'Il dit : “Été”.'],
    ['« "mot" »', '« “mot” »'],
    ['— "mot"', '— “mot”'],
    ['a--"mot"', 'a–“mot”'],
    ['a..."', 'a…”'],
    [`dit "'oui' et non"`, 'dit “‘oui’ et non”'],
    [`dit '"oui" et non'`, 'dit ‘“oui” et non’'],
    ['"', '”'],
    ['a " b', 'a “ b'],
    ['""', '””'],
    ['une fin"', 'une fin”'],
    ['"un début', '“un début'],
    ['"Qui ?"', '“Qui ?”'],
    ['Un 5" de 2', 'Un 5” de 2'],
    ['a\u00a0"mot"', 'a\u00a0”mot”'],
  ])('double quotes: %s', async (markdown, text) => expect(await textWith(markdown)).toBe(text));

  test.each([
    ["L'équipe, d'abord, qu'il s'agisse d'aujourd'hui", 'L’équipe, d’abord, qu’il s’agisse d’aujourd’hui'],
    ["un 'mot' ici", 'un ‘mot’ ici'],
    ["'été'", '‘été’'],
    ["l' ancien", 'l’ ancien'],
    ["les '90s", 'les ’90s'],
    ["les '90", 'les ‘90'],
    [`l'"impact"`, 'l’“impact”'],
    ["rock 'n' roll", 'rock ‘n’ roll'],
    ["presqu'île,'", 'presqu’île,’'],
  ])('apostrophes: %s', async (markdown, text) => expect(await textWith(markdown)).toBe(text));

  test.each([
    ['"**gras**"', '“gras”'],
    ['**"gras"**', '“gras”'],
    ['"*a* et _b_"', '“a et b”'],
    ['"[lien](/x)"', '“lien”'],
    ['["lien"](/x)', '“lien”'],
    ['"[lien](/x) et suite"', '“lien et suite”'],
    ["l'**équipe**", 'l’équipe'],
    ["**L'équipe**'s", 'L’équipe’s'],
    ["*l'un*'a", 'l’un‘a'],
    ["[ici](/x)'", 'ici’'],
    ["`code`'s", 'code’s'],
    ["`code`'été", 'code‘été'],
    ['"`code`"', '“code”'],
    [`~~l'"a"~~`, 'l’“a”'],
    ["![](/i.png)'", '’'],
    ['**a**".', 'a”.'],
    ['**a**" b', 'a” b'],
    ['**a**"b', 'a“b'],
  ])('across markup: %s', async (markdown, text) => expect(await textWith(markdown)).toBe(text));

  test.each([
    ['un\n"deux"', 'un “deux”'],
    ['"un\ndeux"', '“un deux”'],
    ["un  \n'été'", 'un ‘été’'],
    ["un  \n'<< été", 'un ‘«\u00a0été'],
    ['un <<  \ndeux', 'un « deux'],
    ['> un\n> "été"', 'un “été”'],
    ['- un\n  "été"', 'un “été”'],
    [`## L'"été"`, 'L’“été”'],
    [`| l'a | "b" |\n|---|---|\n| **c**" | d'e |`, 'l’a “b” c” d’e'],
    [`- [ ] l'\\'a "b"`, `l’'a “b”`],
  ])('lines and blocks: %j', async (markdown, text) => expect(await textWith(markdown)).toBe(text));

  test.each([
    ['a -- b', 'a – b'],
    ['a --- b', 'a — b'],
    ['a--b----c', 'a–b—-c'],
    ['Et...', 'Et…'],
    ['Et.... fin', 'Et…. fin'],
    ['<< mot >>', '«\u00a0mot\u00a0»'],
    ['<<mot>>', '«mot»'],
    ['a << b', 'a «\u00a0b'],
  ])('dashes, dots, guillemets: %s', async (markdown, text) => expect(await textWith(markdown)).toBe(text));
});

describe('kramdownSymbols leaves alone', () => {
  test.each([
    ['escaped quotes', String.raw`\"mot\" l\'eau`, `"mot" l'eau`],
    ['escaped dashes and dots', String.raw`a \-- b \... c`, 'a -- b ... c'],
    ['character references', '&quot;mot&quot; l&#39;eau', `"mot" l'eau`],
    ['inline code', "d'`l'a -- b`", "d’l'a -- b"],
    ['fenced code', "```\nl'a -- b\n```", "l'a -- b"],
    ['an address that is its own text', "<https://a.fr/l'a--b>", "https://a.fr/l'a--b"],
    ['a single dash or dot', 'a - b. c', 'a - b. c'],
    ['what is set already', '« l’a » – “b”…', '« l’a » – “b”…'],
    ['a heading’s id', '## Titre {#mon--id}', 'Titre {#mon--id}'],
  ])('%s', async (_case, markdown, text) => expect(await textWith(markdown)).toBe(text));

  test('an escape only concerns its own character', async () => {
    expect(await textWith(String.raw`"\*" et "\"" et "&quot;"`)).toBe('”*” et “"” et “"”');
  });
});

describe('in the list of plugins', () => {
  test.each([
    ['link targets and titles', 'page.md', `[l'a](/l'b "l'c")`, `<a href="/l'b" title="l'c">l’a</a>`],
    ['alternative texts', 'page.md', "![l'image](https://a.fr/i.png)", `alt="l'image"`],
    ['HTML', 'page.md', `<div title="l'a">l'b</div>`, `<div title="l'a">l'b</div>`],
    ['code in HTML', 'page.md', "d'un <code>l'a</code>", "d’un <code>l'a</code>"],
    ['code in MDX', 'page.mdx', "d'un <code>l'a</code>", "d’un <code>l'a</code>"],
    ['the id of a heading', 'page.md', "## L'a {#mon--id}", '<h2 id="mon--id">L’a</h2>'],
  ])('leaves %s alone', async (_case, path, source, html) => {
    expect(await htmlWith(source, path)).toContain(html);
  });

  test.each([
    ['HTML in a sentence', 'page.md', `a <b>l'b</b> "c"`, 'a <b>l’b</b> “c”'],
    ['HTML in MDX', 'page.mdx', "d'un <em>l'a</em>", 'd’un <em>l’a</em>'],
    ['directives', 'page.md', `::bouton[L'a]{href="/b"}`, '>L’a</a>'],
    [
      'an abbreviation’s surroundings',
      'page.md',
      `L'API, "API".

*[API]: l'interface`,
      `L’<abbr title="l'interface">API</abbr>, “<abbr`,
    ],
  ])('sets %s', async (_case, path, source, html) => {
    expect(await htmlWith(source, path)).toContain(html);
  });
});

async function htmlWith(source: string, path: string): Promise<string> {
  const { html } = await renderMarkdown(source, path);
  return html.replaceAll('&#x27;', "'");
}
