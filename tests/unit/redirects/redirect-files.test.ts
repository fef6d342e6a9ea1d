import { expect, test } from 'vitest';
import { netlifyRedirects } from '../../../src/redirects/netlify-redirects.ts';
import { nginxMap } from '../../../src/redirects/nginx-map.ts';

const redirect = (from: string, to: string) => ({ from, to, title: 'T', lang: undefined });
const REDIRECTS = [
  redirect('/', '/accueil'),
  redirect('/école/deux mots', '/%C3%A9cole'),
  redirect('/dossier/', '/d$1'),
  redirect('/mooc.html', '/mooc/'),
];

test('Netlify is told each form of an old address, percent-encoded, whatever stands there', () => {
  expect(netlifyRedirects(REDIRECTS)).toMatchInlineSnapshot(`
    "/ /accueil 301!
    /index.html /accueil 301!
    /%C3%A9cole/deux%20mots /%C3%A9cole 301!
    /%C3%A9cole/deux%20mots.html /%C3%A9cole 301!
    /%C3%A9cole/deux%20mots/index.html /%C3%A9cole 301!
    /dossier /d$1 301!
    /dossier.html /d$1 301!
    /dossier/index.html /d$1 301!
    /mooc /mooc/ 301!
    /mooc.html /mooc/ 301!
    /mooc/index.html /mooc/ 301!
    "
  `);
});

test('nginx is told each form of an old address, decoded, and no variable', () => {
  expect(nginxMap(REDIRECTS.slice(0, 3))).toMatchInlineSnapshot(`
    ""/" "/accueil";
    "/index.html" "/accueil";
    "/école/deux mots" "/%C3%A9cole";
    "/école/deux mots/" "/%C3%A9cole";
    "/école/deux mots.html" "/%C3%A9cole";
    "/école/deux mots/index.html" "/%C3%A9cole";
    "/dossier" "/d%241";
    "/dossier/" "/d%241";
    "/dossier.html" "/d%241";
    "/dossier/index.html" "/d%241";
    "
  `);
});
