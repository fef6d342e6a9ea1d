import { expect, test } from 'vitest';
import { nameQuestion, urlQuestion } from '../../../src/new-site/site-questions.ts';

test.each([
  ['https://mon-site.gouv.fr', 'https://mon-site.gouv.fr'],
  [' https://Mon-Site.gouv.fr/ ', 'https://mon-site.gouv.fr'],
  ['https://mon-site.gouv.fr:8443', 'https://mon-site.gouv.fr:8443'],
])('%s is a public address', (written, value) => {
  expect(urlQuestion({}).read(written)).toEqual({ value });
});

test.each([
  ['mon-site.gouv.fr', 'il faut une adresse entière'],
  ['http://mon-site.gouv.fr', 'il faut une adresse entière'],
  ['', 'il faut une adresse entière'],
  ['https://', 'il faut une adresse entière'],
  ['https://mon-site.gouv.fr/aide', 'il faut le domaine seul : https://mon-site.gouv.fr.'],
  ['https://mon-site.gouv.fr?a', 'il faut le domaine seul'],
  ['https://mon-site.gouv.fr#a', 'il faut le domaine seul'],
  ['https://moi@mon-site.gouv.fr', 'il faut le domaine seul'],
])('« %s » is refused', (written, reason) => {
  const reading = urlQuestion({}).read(written);
  expect('fault' in reading && reading.fault).toContain(reason);
});

test('flags answer for the person', () => {
  const flags = { name: 'Mon site', url: 'https://mon-site.gouv.fr' };
  expect([nameQuestion(flags).given, urlQuestion(flags).given]).toEqual([flags.name, flags.url]);
});
