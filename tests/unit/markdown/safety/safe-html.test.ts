import { expect, test } from 'vitest';
import { isError } from '../../../../src/checks/reporters/severity.ts';
import { renderMarkdown } from '../../../../src/markdown/render-markdown.ts';

const errorsIn = async (markdown: string) =>
  (await renderMarkdown(markdown, 'pages/a.md')).messages
    .filter(isError)
    .map(({ line, reason }) => `${line} ${reason}`);

/** What pages of many years and hands hold: how it looks may be of its time, and it does no harm. */
test.each([
  [
    'the code that Dailymotion gives',
    '<div style="position:relative;padding-bottom:56.25%;height:0;overflow:hidden;"><iframe style="width:100%;height:100%;position:absolute;left:0px;top:0px;overflow:hidden" frameborder="0" type="text/html" src="https://www.dailymotion.com/embed/video/x6xkiku?autoplay=1" width="100%" height="100%" title="Le cours" allowfullscreen allow="autoplay; fullscreen"></iframe></div>',
  ],
  [
    'the code that YouTube gives',
    '<iframe width="560" height="315" src="https://www.youtube.com/embed/abcdefghijk?si=a" title="Le cours" frameborder="0" allow="accelerometer; autoplay; web-share" referrerpolicy="strict-origin-when-cross-origin" allowfullscreen></iframe>',
  ],
  [
    'the code that PeerTube gives',
    '<iframe title="La démo" width="560" height="315" src="https://tube.numerique.gouv.fr/videos/embed/0c1bd0f4-1111-4222-8333-123456789abc" frameborder="0" allowfullscreen="" sandbox="allow-same-origin allow-scripts allow-popups"></iframe>',
  ],
  [
    'a grid',
    '<div class="fr-grid-row fr-grid-row--gutters" style="display:flex; align-items: stretch"><div class="fr-col-12 fr-col-md-6"><p style="text-align:center;font-weight:bold;">a</p></div></div>',
  ],
  [
    'a tile',
    '<div class="fr-tile fr-enlarge-link" id="tile-1"><div class="fr-tile__body"><h3 class="fr-tile__title"><a class="fr-tile__link" href="/a">a</a></h3></div></div>',
  ],
  [
    'a callout with a button',
    '<div class="fr-callout fr-fi-information-line"><h4 class="fr-callout__title">a</h4><p class="fr-callout__text">b</p><a class="fr-btn" href="mailto:a@beta.gouv.fr?subject=Bonjour">c</a></div>',
  ],
  [
    'an accordion',
    '<section class="fr-accordion"><h3 class="fr-accordion__title"><button type="button" class="fr-accordion__btn" aria-expanded="false" aria-controls="accordion-1" data-fr-js-collapse-button="true">a</button></h3><div class="fr-collapse" id="accordion-1">b</div></section>',
  ],
  [
    'tabs',
    '<div class="fr-tabs"><ul class="fr-tabs__list" role="tablist" aria-label="a"><li role="presentation"><button id="t-1" class="fr-tabs__tab" tabindex="0" role="tab" aria-selected="true" aria-controls="t-1-panel">a</button></li></ul><div id="t-1-panel" class="fr-tabs__panel" role="tabpanel" aria-labelledby="t-1" tabindex="0">b</div></div>',
  ],
  [
    'a stepper',
    '<div class="fr-stepper"><h2 class="fr-stepper__title">a</h2><div class="fr-stepper__steps" data-fr-current-step="1" data-fr-steps="3"></div></div>',
  ],
  ['a newsletter block', '<div class="fr-follow"><div class="fr-follow__newsletter"><h2>a</h2></div></div>'],
  ['details', '<details open><summary><strong>a</strong></summary>\n\nb **c**\n\n</details>'],
  [
    'a table of another time',
    '<table border="1" cellpadding="5" cellspacing="0" width="100%" bgcolor="#fff" style="border-collapse: collapse; width: 100%; height: 126px"><thead><tr><th scope="col" style="width:25%; background-color:#f5f5fe">a</th></tr></thead><tbody><tr><td valign="top" nowrap align="center">b</td></tr></tbody></table>',
  ],
  [
    'words of another time',
    '<center><font color="red" size="2">a</font> <tt>b</tt> <big>c</big> <nobr>d</nobr> <strike>e</strike></center>',
  ],
  [
    'a picture with its looks',
    '<img src="/images/a.svg" alt="" width="400" align="right" hspace="10" border="0" style="display:block; margin: 0 auto -10px; max-width: 100%; height: auto; border-radius: 4px; box-shadow: 0 2px 4px rgba(0,0,0,.2)">',
  ],
  [
    'a background',
    '<div style="background: #000091 url(/images/a.svg) no-repeat center / cover; background-image: linear-gradient(-90deg, #000091, #e1000f)">a</div>',
  ],
  [
    'sizes of today',
    '<div style="width: calc(100% - 2rem); max-width: min(100%, 60ch); grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); font-size: clamp(1rem, 2vw, 1.5rem)">a</div>',
  ],
  [
    'what a word processor leaves',
    '<p class="MsoNormal" dir="ltr" style="mso-fareast-language:FR; margin-left:36.0pt; text-indent:-18.0pt; line-height:normal; tab-stops:35.4pt"><span style="font-family:Arial;white-space:pre-wrap;letter-spacing:-0.2pt" lang="FR">a</span></p>',
  ],
  [
    'a drawing',
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" id="Layer_1" x="0px" y="0px" viewBox="0 0 9 9" style="enable-background:new 0 0 9 9;" xml:space="preserve" aria-hidden="true" focusable="false"><title>a</title><g inkscape:label="b" sodipodi:insensitive="true"><path fill-rule="evenodd" d="M0 0" style="fill:#000091;stroke-width:2px"/></g><use xlink:href="#c"/></svg>',
  ],
  ['microdata', '<div itemscope itemtype="https://schema.org/Person"><span itemprop="name">a</span></div>'],
  ['data of other programs', '<a href="https://tally.so/r/a" data-tally-open="a" data-toggle="collapse">a</a>'],
  [
    'a search form',
    '<form class="fr-search-bar" role="search" action="/recherche"><label class="fr-label" for="q">a</label><input class="fr-input" type="search" id="q" name="q" placeholder="a"><button class="fr-btn" type="submit">a</button></form>',
  ],
  [
    'a video of ours',
    '<video controls width="640" poster="/images/a.svg" preload="metadata"><source src="/docs/a.mp4" type="video/mp4"><track kind="captions" srclang="fr" label="Français" src="/docs/a.vtt" default></video>',
  ],
  [
    'windows',
    '<a href="https://a.fr" target="_top">a</a> <a href="https://a.fr" target="\\_blank">b</a> <a href="https://a.fr" target="_BLANK">c</a>',
  ],
  ['an anchor', '<a name="haut"></a>\n\n[a](#haut)'],
  ['a comment', '<!-- à revoir : <div> -->\n\na'],
  ['an abbreviation and keys', '<abbr title="b">a</abbr> <kbd>Ctrl</kbd> H<sub>2</sub>O <q cite="/a">c</q>'],
])('%s goes through', async (_what, markdown) => {
  expect(await errorsIn(markdown)).toEqual([]);
});

test('what is refused is taken out, the text around it stays', async () => {
  const { html } = await renderMarkdown(
    '<p onclick="a()">un <script>b()</script><b>deux</b></p>\n\ntrois',
    'pages/a.md',
  );
  expect(html).toBe('<p>un <b>deux</b></p>\n<p>trois</p>');
});

test('one fault is told once for a line', async () => {
  expect(await errorsIn('<b onclick="a">a</b> <b onclick="b">b</b>')).toHaveLength(1);
});

test('a fault within HTML of several lines is told at its own', async () => {
  expect(await errorsIn('a\n\n<div>\n<p>b</p>\n  <script>c()</script>\n</div>')).toEqual([
    expect.stringMatching(/^5 La balise <script>/),
  ]);
});

test.each([
  ['<!--[if IE]>a<![endif]-->', ''],
  ['<!-- <script>a()</script> -->', ''],
  ['<!-- à revoir -->', '<!-- à revoir -->'],
])('%s becomes « %s »', async (markdown, html) => {
  expect((await renderMarkdown(markdown, 'pages/a.md')).html).toBe(html);
});
