import { describe, expect, test } from 'vitest';
import { normalisePermalink } from '../../../src/permalinks/normalise-permalink.ts';

describe('normalisePermalink reads what Jekyll reads', () => {
  test.each([
    ['/approche/acceleration', '/approche/acceleration'],
    ['approche/acceleration', '/approche/acceleration'],
    ['/approche/', '/approche/'],
    ['/', '/'],
    ['//approche//fast', '/approche/fast'],
    [' /approche ', '/approche'],
    ['/fast/d%C3%A9roulement', '/fast/déroulement'],
    ['/fast/de\u0301roulement', '/fast/déroulement'],
    ['/a b/c', '/a b/c'],
    ['/x/y.html', '/x/y.html'],
    ['/points...de-suite', '/points...de-suite'],
    ['/.cachette', '/.cachette'],
    ['/suite...', '/suite...'],
    ['/a%25z', '/a%z'],
    ['/mon.htmlisme/x', '/mon.htmlisme/x'],
    ['/html/.html-et-css', '/html/.html-et-css'],
    [`/${'é'.repeat(100)}`, `/${'é'.repeat(100)}`],
    [`/${'a'.repeat(199)}`.repeat(4), `/${'a'.repeat(199)}`.repeat(4)],
  ])('%j → %j', (written, permalink) => {
    expect(normalisePermalink(written)).toEqual({ permalink });
  });
});

describe('normalisePermalink refuses', () => {
  test.each([
    ['', /vide/],
    ['   ', /vide/],
    ['/../etc/passwd', /sort du site/],
    ['..', /sort du site/],
    ['/a/./b', /sort du site/],
    ['/%2e%2e/secret', /sort du site/],
    ['/a\\..\\b', /réservé/],
    ['/a%00b', /réservé/],
    ['/a?b=c', /réservé/],
    ['/a#b', /réservé/],
    ['/a\ud800', /réservé/],
    ['https://exemple.gouv.fr/approche', /adresse complète/],
    ['javascript:alert(1)', /adresse complète/],
    ['a+b.c-d:e', /adresse complète/],
    ['t2:x', /adresse complète/],
    ['/a:b', /réservé ;/],
    ['9:b', /réservé ;/],
    ['/a%2541', /réservé ;/],
    ['/a%25é%25aF', /réservé ;/],
    ['/100%', /« % »/],
    ['/_astro/site.css', /réservé au générateur/],
    ['/pagefind/x', /réservé au générateur/],
    ['/rapport.pdf', /finit par « .pdf »/],
    [`/${'é'.repeat(101)}`, /200 octets/],
    [`${`/${'a'.repeat(199)}`.repeat(4)}/`, /plus de 800 octets/],
    ['/a.html/b', /« a.html » au milieu/],
    ['/a/b.html/', /« b.html » au milieu/],
  ])('%j', (written, reason) => {
    expect(normalisePermalink(written)).toEqual({ fault: expect.stringMatching(reason) });
  });
});
