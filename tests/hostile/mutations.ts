import fc from 'fast-check';
import { ADDRESSES } from './addresses.ts';
import { HTML } from './html.ts';
import { MDX_PAGES } from './mdx.ts';
import { STYLES } from './styles.ts';
import { YAML } from './yaml.ts';

/** One thing that goes wrong with a page: a slip, a merge, a failing disk, or someone who means harm. */
type Mutation = (page: Buffer) => Buffer;

/** Whole hostile pages, to be put into others; the huge ones are tried by themselves. */
const SNIPPETS = [...HTML, ...ADDRESSES, ...STYLES, ...YAML, ...MDX_PAGES]
  .flatMap(({ files }) => Object.values(files))
  .filter((entry) => typeof entry === 'string')
  .filter((text) => text.length < 1000)
  .map((text) => text.replace(/^---\nlayout: page\ntitle: Titre\n/, '').replace(/^---\n/, ''));

/** What Markdown, kramdown, HTML, YAML, Liquid and our own components are made of. */
const SIGNS = [
  ...['\n', '\n\n', '\r\n', '\r', '\t', '    ', ' ', '\u00a0', '\u200b', '\ufeff', '\u2028', '\0', '\u001b', '\ud83d'],
  ...['---', '---\n', '***', '* ', '- ', '1. ', '+ ', '> ', '#', '## ', '===', '|', '| - |', ':---', '~~~', '```', '`'],
  ...['*', '**', '_', '~~', '[', ']', '(', ')', '![', '](', '[^1]', '[^1]: ', '<', '>', '</', '/>', '<!--', '-->', '&'],
  ...[
    '<div>',
    '</div>',
    '<p>',
    '</p>',
    '<details>',
    '<iframe src="',
    '<svg>',
    '<style>',
    '<script>',
    '</script>',
    '"',
    "'",
  ],
  ...[
    '{: ',
    '}',
    '{:toc}',
    '{#a}',
    '{::',
    '{{',
    '}}',
    '{%',
    '%}',
    '$$',
    '*[a]: ',
    ': a',
    '^',
    '::',
    ':::',
    ':::alerte[a]\n',
  ],
  ...[
    '&amp;',
    '&#0;',
    '&#x110000;',
    '&nbsp;',
    '<![CDATA[',
    '<?',
    '<!DOCTYPE',
    '\\',
    '&a ',
    '*a',
    '!!js',
    '? ',
    '<<: ',
    '%',
  ],
];

const place = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.integer({ min: 1, max: 200 });

/** Any mutation, small ones more often than large ones. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...SIGNS)).map(([at, sign]) => insert(at, sign)),
  fc.tuple(place, fc.constantFrom(...SNIPPETS)).map(([at, snippet]) => insert(at, snippet)),
  fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(([at, mask]) => flip(at, mask)),
  fc.tuple(place, length).map(([at, count]) => remove(at, count)),
  fc.tuple(place, length, place).map(([from, count, to]) => copy(from, count, to)),
  fc
    .tuple(place, fc.constantFrom(...SIGNS), fc.integer({ min: 2, max: 200 }))
    .map(([at, sign, times]) => insert(at, sign.repeat(times))),
  fc.tuple(place, place).map(([one, other]) => swapLines(one, other)),
  fc.tuple(place, place, fc.integer({ min: 2, max: 40 })).map(([from, to, times]) => repeatLine(from, to, times)),
  fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 20 })).map(([at, bytes]) => insert(at, Buffer.from(bytes))),
  place.map((at) => (page: Buffer) => page.subarray(0, offset(page, at))),
  place.map((at) => (page: Buffer) => page.subarray(offset(page, at))),
  place.map((seed) => shuffleLines(seed)),
);

function insert(at: number, what: string | Buffer): Mutation {
  return (page) =>
    Buffer.concat([page.subarray(0, offset(page, at)), Buffer.from(what as string), page.subarray(offset(page, at))]);
}

function flip(at: number, mask: number): Mutation {
  return (page) => {
    const flipped = Buffer.from(page);
    const index = offset(page, at);
    if (index < flipped.length) flipped[index] = (flipped[index] ?? 0) ^ mask;
    return flipped;
  };
}

function remove(at: number, count: number): Mutation {
  return (page) => Buffer.concat([page.subarray(0, offset(page, at)), page.subarray(offset(page, at) + count)]);
}

function copy(from: number, count: number, to: number): Mutation {
  return (page) => insert(to, page.subarray(offset(page, from), offset(page, from) + count))(page);
}

function swapLines(one: number, other: number): Mutation {
  return inLines((lines) => {
    const [a, b] = [Math.floor(one * lines.length), Math.floor(other * lines.length)];
    return lines.map((line, index) => lines[index === a ? b : index === b ? a : index] ?? line);
  });
}

function repeatLine(from: number, to: number, times: number): Mutation {
  return inLines((lines) => {
    const line = lines[Math.floor(from * lines.length)] ?? '';
    return lines.toSpliced(Math.floor(to * lines.length), 0, ...Array<string>(times).fill(line));
  });
}

/** In an order that only depends on the seed. */
function shuffleLines(seed: number): Mutation {
  return inLines((lines) => {
    const keys = lines.map((_, index) => Math.abs(Math.sin((index + 1) * (seed * 1000 + 1)) * 10_000) % 1);
    return lines
      .map((line, index) => ({ line, key: keys[index] ?? 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ line }) => line);
  });
}

/** Bytes that are no text stay what they are: each is one sign. */
function inLines(change: (lines: string[]) => string[]): Mutation {
  return (page) => Buffer.from(change(page.toString('latin1').split('\n')).join('\n'), 'latin1');
}

function offset(page: Buffer, at: number): number {
  return Math.floor(at * page.length);
}
