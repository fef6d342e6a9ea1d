import { ident, string, tokenize, tokenTypes, url } from 'css-tree/dist/csstree.esm';
import type { PublishedFile, Reference } from './published-file.ts';

/** Functions that load what a string between their parentheses names. */
const LOADING = /^(?:-\w+-)?(?:url|src|image-set|image)\($/i;

export function readStylesheet(css: string): PublishedFile {
  return { references: stylesheetAddresses(css) };
}

/**
 * Every address that a style sheet, or a `style` attribute, loads something from: `url(…)`, `@import "…"`,
 * `image-set("…")`. Comments are passed over, escapes decoded.
 *
 * @see https://www.w3.org/TR/css-syntax-3/#tokenization
 */
export function stylesheetAddresses(css: string): Reference[] {
  const found: Reference[] = [];
  const open: string[] = [];
  let isImport = false;
  const add = (address: string, start: number) =>
    found.push({ address, kind: 'resource', line: css.slice(0, start).split('\n').length });
  tokenize(css, (type, start, end) => {
    const text = () => css.slice(start, end);
    switch (type) {
      case tokenTypes.Url:
        add(url.decode(text()), start);
        break;
      case tokenTypes.String:
        if (isImport || LOADING.test(open.at(-1) ?? '')) add(string.decode(text()), start);
        break;
      case tokenTypes.AtKeyword:
        isImport = ident.decode(text()).toLowerCase() === '@import';
        break;
      case tokenTypes.Function:
        open.push(ident.decode(text()));
        break;
      case tokenTypes.LeftParenthesis:
        open.push('(');
        break;
      case tokenTypes.RightParenthesis:
        open.pop();
        break;
      case tokenTypes.Semicolon:
        isImport = false;
        break;
    }
  });
  return found;
}
