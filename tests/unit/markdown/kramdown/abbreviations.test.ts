import { describe, expect, test } from 'vitest';
import { render } from './render.ts';

const ABBR = '<abbr title="Direction">DINUM</abbr>';

describe('an abbreviation', () => {
  test.each([
    ['in a text', 'La DINUM.\n\n*[DINUM]: Direction', `<p>La ${ABBR}.</p>`],
    ['before or after its definition', '*[DINUM]: Direction\n\nLa DINUM.', `<p>La ${ABBR}.</p>`],
    [
      'in a link, a heading, in bold',
      '## DINUM\n\n[DINUM](/d) **DINUM**\n\n*[DINUM]: Direction',
      `<h2 id="dinum">${ABBR}</h2><p><a href="/d">${ABBR}</a> <strong>${ABBR}</strong></p>`,
    ],
    ['as a whole word only', 'DINUMS, l’ÉDINUM\n\n*[DINUM]: Direction', '<p>DINUMS, l’ÉDINUM</p>'],
    ['not in code', '`DINUM`\n\n*[DINUM]: Direction', '<p><code>DINUM</code></p>'],
    [
      'next to punctuation',
      'l’API, (S.I.)\n\n*[API]: interface\n*[S.I.]: système',
      '<p>l’<abbr title="interface">API</abbr>, (<abbr title="système">S.I.</abbr>)</p>',
    ],
    [
      'the longest of two',
      'API Platform, API\n\n*[API]: i\n*[API Platform]: p',
      '<p><abbr title="p">API Platform</abbr>, <abbr title="i">API</abbr></p>',
    ],
    ['without a title', 'La DINUM\n\n*[DINUM]:', '<p>La <abbr>DINUM</abbr></p>'],
    [
      'whose title holds Markdown',
      'La DINUM\n\n*[DINUM]: a *b* "c"',
      '<p>La <abbr title="a *b* &#x22;c&#x22;">DINUM</abbr></p>',
    ],
    [
      'with Windows line endings',
      'La DINUM, API\r\n\r\n*[DINUM]: Direction\r\n*[API]: i\r\n',
      `<p>La ${ABBR}, <abbr title="i">API</abbr></p>`,
    ],
    ['that is named like what every object has', 'un constructor\n\n*[DINUM]: Direction', '<p>un constructor</p>'],
  ])('is marked %s', async (_case, markdown, expected) => {
    const { html, reasons } = await render(markdown);
    expect(reasons).toEqual([]);
    expect(html).toBe(expected);
  });

  test.each([
    ['right below a text', 'La DINUM\n*[DINUM]: Direction', 2],
    ['right above a text', '*[DINUM]: Direction\nLa DINUM', 1],
    ['in a list', 'Un\n\n- un\n*[DINUM]: Direction', 4],
  ])('is refused when it is defined %s', async (_case, markdown, line) => {
    const { places, reasons } = await render(markdown);
    expect(places).toEqual([`${line} kramdown-abbreviation`]);
    expect(reasons[0]).toContain('\n\n*[DINUM]: Direction');
  });
});
