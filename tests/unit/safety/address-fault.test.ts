import { describe, expect, test } from 'vitest';
import { addressFault, asBrowsersRead } from '../../../src/safety/address-fault.ts';

test.each([
  '/approche/fast',
  '../images/x.png',
  '#haut',
  '',
  '?page=2',
  'approche/fast.html',
  'https://beta.gouv.fr',
  'http://beta.gouv.fr/a:b',
  '//beta.gouv.fr/a',
  'https://mattermost.incubateur.net/@prenom.nom',
  'mailto:contact@beta.gouv.fr?subject=Bonjour',
  'tel:+33123456789',
  'webcal://beta.gouv.fr/a.ics',
  'a/javascript:b',
  // Another rule says what is missing there.
  'localhost:4000/approche',
  'beta.gouv.fr:443/approche',
  'C:/Documents/guide.pdf',
  'file:///home/a.pdf',
])('%s may be followed', (address) => {
  expect(addressFault(address)).toBeUndefined();
});

describe('an address is refused', () => {
  test.each([
    ['javascript:alert(1)', /lancerait un programme/],
    ['JAVASCRIPT:alert(1)', /lancerait un programme/],
    [' \u0001javascript:alert(1)', /lancerait un programme/],
    ['java\tscr\nipt:alert(1)', /lancerait un programme/],
    ['vbscript:x', /lancerait un programme/],
    ['data:text/html,x', /contient elle-même un fichier/],
    ['blob:https://beta.gouv.fr/x', /contient elle-même un fichier/],
    ['ms-msdt:/id', /« ms-msdt: », qui n’est pas admis/],
    ['about:blank', /« about: »/],
    ['https://beta.gouv.fr@evil.example', /cache où elle mène/],
    ['//beta.gouv.fr@evil.example', /cache où elle mène/],
    ['https:\\\\beta.gouv.fr@evil.example', /cache où elle mène/],
  ])('%j', (address, reason) => {
    expect(addressFault(address)).toMatch(reason);
  });
});

test('white space and control characters that browsers drop are dropped', () => {
  expect(asBrowsersRead('\u0000 https://a\t.fr\r\n/b ')).toBe('https://a.fr/b');
});
