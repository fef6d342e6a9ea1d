import { describe, expect, test } from 'vitest';
import { incompleteAddress } from '../../../../src/checks/links/incomplete-address.ts';

describe('an address of one’s own computer is told as such', () => {
  test.each([
    'localhost:4321',
    'localhost:4321/approche/',
    '127.0.0.1:8080',
    'http://localhost',
    'https://localhost/a',
    'HTTP://LOCALHOST?a',
    'http://127.0.0.1#a',
    'http://127.0.0.1:80/a',
    'file:a.pdf',
    String.raw`d:\a.pdf`,
  ])('%s', (address) => {
    expect(incompleteAddress(address)).toMatch(/^Elle ne mène qu’à votre ordinateur\./);
  });
});

describe('what is missing is added', () => {
  test.each([
    ['https:exemple.fr', 'https://exemple.fr'],
    ['HTTP:/exemple.fr', 'https://exemple.fr'],
    ['http//exemple.fr', 'https://exemple.fr'],
    ['prenom.nom@service.exemple.fr', 'mailto:prenom.nom@service.exemple.fr'],
    ['www.exemple', 'https://www.exemple'],
    ['www.exemple.paris/a', 'https://www.exemple.paris/a'],
    ['exemple.fr:8080', 'https://exemple.fr:8080'],
    ['exemple.eu?a', 'https://exemple.eu?a'],
    ['exemple.io#a', 'https://exemple.io#a'],
  ])('%s → %s', (address, whole) => {
    expect(incompleteAddress(address)).toBe(`Il en manque une partie. Écrivez « ${whole} ».`);
  });
});

test.each(['http://[', 'HTTPS://exem ple.fr'])('%s is one that no browser reads', (address) => {
  expect(incompleteAddress(address)).toMatch(/^Aucun navigateur ne sait la lire\./);
});

describe('nothing is said of', () => {
  test.each([
    '/approche/localhost:4321',
    '/approche/http//x',
    '/vers/https://[',
    'https://exemple.fr/?vers=http://localhost',
    'https://localhost.exemple.fr',
    'https://127.0.0.10/a',
    'localhost',
    '127.0.0.1',
    'https://exemple.fr',
    'a/contact@exemple.fr',
    'contact@exemple.fr/a',
    'contact@exemple.fr?sujet',
    'contact@exemple',
    'www./a',
    'exemple.md',
    'exemple.fr-et-plus',
    'exemple.fra',
    'exemple.fr:a',
    'a/exemple.fr',
    '?a',
    '#a',
    '',
  ])('« %s »', (address) => {
    expect(incompleteAddress(address)).toBeUndefined();
  });
});
