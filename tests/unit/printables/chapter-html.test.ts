import { describe, expect, test } from 'vitest';
import { chapterHtml } from '../../../src/printables/chapter-html.ts';
import { chaptersOf } from '../../../src/printables/chapters.ts';

const chapters = chaptersOf(['/approche/un', '/approche/deux.html', '/approche/évènement'], 'https://t.fr');
const chapter = (html: string) => chapterHtml(html, '/approche/un', chapters);
const hrefs = (...written: string[]) =>
  written.map((href) => /href="([^"]*)"/.exec(chapter(`<a href="${href}">x</a>`))?.[1]);

describe('chapterHtml', () => {
  test('puts headings below the chapter’s title, as far as there are ranks', () => {
    expect(chapter('<h2>A</h2><h5>B</h5><h6>C</h6>')).toBe('<h3>A</h3><h6>B</h6><h6>C</h6>');
  });

  test('gives ids a prefix, and what refers to them', () => {
    expect(chapter('<h2 id="étape">A</h2><p aria-labelledby="étape b">B</p><a id="c" href="#étape">C</a>')).toBe(
      '<h3 id="chapitre-1-étape">A</h3><p aria-labelledby="chapitre-1-étape chapitre-1-b">B</p>' +
        '<a id="chapitre-1-c" href="#chapitre-1-%C3%A9tape">C</a>',
    );
    expect(chapter('<th id="x">X</th><table><tr><td headers="x y">Y</td></tr></table>')).toContain(
      'headers="chapitre-1-x chapitre-1-y"',
    );
    expect(chapter('<label for="x">X</label>')).toBe('<label for="chapitre-1-x">X</label>');
  });

  test('turns links between chapters into anchors', () => {
    expect(
      hrefs(
        '/approche/deux',
        '/approche/deux.html#fin',
        'deux',
        'https://t.fr/approche/un',
        '/approche/%C3%A9v%C3%A8nement',
      ),
    ).toEqual(['#chapitre-2', '#chapitre-2-fin', '#chapitre-2', '#chapitre-1', '#chapitre-3']);
  });

  test('leaves other links where they lead', () => {
    expect(
      hrefs('/contact?a=b#c', 'trois', '../images/x.png', 'https://ailleurs.fr/approche/deux', 'mailto:a@b.fr'),
    ).toEqual([
      '/contact?a=b#c',
      '/approche/trois',
      '/images/x.png',
      'https://ailleurs.fr/approche/deux',
      'mailto:a@b.fr',
    ]);
  });

  test('keeps a footnote and its way back together', () => {
    const html = chapter('<a href="#fn-1" id="fnref-1">1</a><li id="fn-1"><a href="#fnref-1">↩</a></li>');
    expect(html).toContain('href="#chapitre-1-fn-1" id="chapitre-1-fnref-1"');
    expect(html).toContain('id="chapitre-1-fn-1"><a href="#chapitre-1-fnref-1"');
  });
});
