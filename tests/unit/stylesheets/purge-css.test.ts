import { expect, test } from 'vitest';
import { purgeCss } from '../../../src/stylesheets/purge-css.ts';

const purge = (css: string, users: Partial<Parameters<typeof purgeCss>[1]> = {}) =>
  purgeCss(css, { pages: [], scripts: [], stylesheets: [], ...users });

test('a rule stays when a page has what it names, in whatever state', async () => {
  const css = '.fr-link:hover{color:red}.fr-link::after{content:""}.fr-card{color:blue}dl{margin:0}';
  expect(await purge(css, { pages: ['<a class="fr-link">x</a>'] })).toBe(
    '.fr-link:hover{color:red}.fr-link:after{content:""}',
  );
});

test('the notice of a licence stays, once', async () => {
  const css = '/*! MIT */dl{a:b}/*! MIT */dt{a:b}';
  expect(await purge(css, { pages: ['<dl><dt>'] })).toBe('/*! MIT */\ndl,dt{a:b}');
});

test('the text of a page uses nothing', async () => {
  expect(await purge('.fr-card{color:blue}dl{margin:0}', { pages: ['<p>fr-card, dl</p>'] })).toBe('');
});

test('what the DSFR’s scripts put together at run time stays, on what is in use', async () => {
  const css = '.fr-collapse--expanded{a:b}.fr-tabs--expanded{a:b}:root[data-fr-scrolling]{a:b}.fr-collapsing{a:b}';
  const scripts = ['ns.selector("collapse");ns.selector("tabs");this.id="expanded";ns.attr("scrolling")'];
  expect(await purge(css, { pages: ['<html><div class="fr-collapse">'], scripts })).toBe(
    '.fr-collapse--expanded,:root[data-fr-scrolling],.fr-collapsing{a:b}',
  );
});

test('an animation stays that has the name of a class that nothing uses', async () => {
  const css = 'dl{animation:1s fade}.fade{a:b}@keyframes fade{to{opacity:0}}';
  expect(await purge(css, { pages: ['<dl>'] })).toBe('dl{animation:1s fade}@keyframes fade{to{opacity:0}}');
});

test('what a script writes in full stays', async () => {
  expect(await purge('.fr-card__title{a:b}', { scripts: ['el.className="fr-card__title"'] })).toBe(
    '.fr-card__title{a:b}',
  );
});

test('a custom property stays when a rule that stays uses it, through others', async () => {
  const css = ':root{--a:var(--b);--b:red;--c:blue}p{color:var(--a)}.fr-card{color:var(--c)}';
  expect(await purge(css, { pages: ['<html><p>'] })).toBe(':root{--b:red}p{color:var(--b)}');
});

test('a custom property stays, with those that it is made of, when another stylesheet or a page’s own style uses it', async () => {
  const css = ':root{--a:var(--b);--b:red;--c:blue;--d:green}';
  expect(await purge(css, { pages: ['<html><p style="color:var(--c)">'], stylesheets: ['q{color:var(--a)}'] })).toBe(
    ':root{--a:var(--b);--b:red;--c:blue}',
  );
});

test('fonts and animations that nothing names are taken out', async () => {
  const css = '@font-face{font-family:Spectral;src:url(s.woff2)}@keyframes k{to{top:0}}p{top:1px}';
  expect(await purge(css, { pages: ['<p>'] })).toBe('p{top:1px}');
});

test('a tag’s names count, whatever stands before them in the tag', async () => {
  expect(await purge('.fr-link{color:red}', { pages: ['<a title="a > b" class="fr-link">x</a>'] })).toBe(
    '.fr-link{color:red}',
  );
});
