import { expect, test } from 'vitest';
import { Interned } from '../../../src/published-pages/interned.ts';
import { pageFacts } from '../../../src/published-pages/page-facts.ts';

const PAGE =
  '<base href="/y/"><meta http-equiv="refresh" content="0; url=/z"><div class="fr-footer"><a id="é" href="/x">';

test('facts stay what they are', () => {
  expect(new Interned().facts(pageFacts(PAGE))).toEqual(pageFacts(PAGE));
  expect(new Interned().facts(pageFacts('<p>'))).toEqual(pageFacts('<p>'));
});

test('what two pages have in common is one object', () => {
  const interned = new Interned();
  const [one, other] = [interned.facts(pageFacts(PAGE)), interned.facts(pageFacts(`${PAGE}<p>`))];
  expect(one.file.references[0]).toBe(other.file.references[0]);
});
