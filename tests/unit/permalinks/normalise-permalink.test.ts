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
    ['https://beta.gouv.fr/approche', /adresse complète/],
    ['javascript:alert(1)', /adresse complète/],
    ['/100%', /« % »/],
    ['/_astro/site.css', /réservé au générateur/],
    ['/pagefind/x', /réservé au générateur/],
    ['/rapport.pdf', /finit par « .pdf »/],
    [`/${'é'.repeat(101)}`, /200 octets/],
  ])('%j', (written, reason) => {
    expect(normalisePermalink(written)).toEqual({ fault: expect.stringMatching(reason) });
  });
});
