import { VFileMessage } from 'vfile-message';
import { expect, test } from 'vitest';
import { summaryMarkdown } from '../../../src/change-summary/summary-markdown.ts';
import { html, redirect, siteOf } from './site-of.ts';

function message(reason: string, line: number, isError: boolean): VFileMessage {
  return Object.assign(new VFileMessage(reason, { place: { line, column: 1 } }), {
    file: 'content/pages/a.md',
    fatal: isError,
  });
}

test('a change is told page by page', () => {
  const css = '/_astro/s.Ab3-_9zZ.css';
  const before = siteOf({
    'a.html': html('Ancienne', 'texte'),
    'b.html': html('Bien | [x](y)', `b<link rel=stylesheet href=${css}>`),
    'c.html': html('Partie', 'c'),
    'd.html': html('Autour', 'd'),
    'v.html': redirect('/b'),
  });
  const after = siteOf({
    'a.html': redirect('/nouvelle/'),
    'b.html': html('Bien | [x](y)', `plus long<link rel=stylesheet href=${css}>`),
    'nouvelle/index.html': html('Nouvelle', 'texte'),
    'd.html': html('Autour', 'd', 'menu plus long'),
    'e.html': html('En plus', 'e'),
    [css.slice(1)]: 'x'.repeat(5000),
  });
  const messages = [message('Un avertissement.\nSur deux lignes.', 3, false), message('Une erreur <grave>.', 9, true)];
  expect(summaryMarkdown({ after, before, messages })).toMatchInlineSnapshot(`
    "# Résumé

    4 pages, 5 605 o en tout (+5 038 o).

    ## Pages ajoutées (1)

    | page | adresse | poids | avec ce qu’elle charge |
    | --- | --- | --- | --- |
    | En plus | \`/e\` | 103 o | 103 o |

    ## Pages modifiées (1)

    | page | adresse | poids | avec ce qu’elle charge |
    | --- | --- | --- | --- |
    | Bien \\| \\[x\\](y) | \`/b\` | 172 o (+8 o) | 5 172 o (+5 008 o) |

    ## Pages déplacées (1)

    | page | de | à | redirection |
    | --- | --- | --- | --- |
    | Nouvelle | \`/a\` | \`/nouvelle/\` | oui |

    ## Pages supprimées (2)

    | page | adresse |
    | --- | --- |
    | Partie | \`/c\` |
    | redirection | \`/v\` |

    1 page où seul change ce qui entoure le contenu.

    ## Vérification

    1 erreur, 1 avertissement.

    |  | où | constat |
    | --- | --- | --- |
    | ❌ erreur | \`content/pages/a.md:9\` | Une erreur \\<grave\\>. |
    | ⚠️ avertissement | \`content/pages/a.md:3\` | Un avertissement. |"
  `);
});

test('nothing changes', () => {
  const site = siteOf({ 'a.html': html('A', 'a') });
  expect(summaryMarkdown({ after: site, before: site, messages: [] })).toMatchInlineSnapshot(`
    "# Résumé

    1 page, 91 o en tout (=).

    Aucune page ne change.

    ## Vérification

    Aucune erreur."
  `);
});

test('nothing to compare with, or nothing built', () => {
  const site = siteOf({ 'a.html': html('A', 'a') });
  expect(summaryMarkdown({ after: site, before: undefined, messages: [] })).toContain('Rien à quoi comparer.');
  expect(summaryMarkdown({ after: undefined, before: site, messages: [] })).toContain('Le site n’a pas été construit.');
});

test('a long list is cut', () => {
  const pages = Array.from({ length: 150 }, (_, index) => [`p${index}.html`, html(`P${index}`, `${index}`)]);
  const text = summaryMarkdown({ after: siteOf(Object.fromEntries(pages)), before: siteOf({}), messages: [] });
  expect(text).toContain('## Pages ajoutées (150)');
  expect(text).toContain('Et 50 de plus.');
});

test('what is lost is told as lost, and what is lighter as lighter', () => {
  const before = siteOf({
    'a.html': html('A', 'texte'),
    'b.html': html('B', 'un texte plus long'),
    'c.html': html('C', 'c'),
    'd.html': html('D', 'd'),
  });
  const after = siteOf({
    'z.html': html('A', 'texte'),
    'b.html': html('', 'court'),
    'c.html': html('C', 'c', 'autre menu'),
    'd.html': html('D', 'd', 'autre menu'),
  });
  const unplaced = Object.assign(new VFileMessage('Une faute.'), { file: 'content/site.yml', fatal: true });
  const text = summaryMarkdown({ after, before, messages: [unplaced] });
  expect(text).toContain('| A | `/a` | `/z` | **non** : l’ancienne adresse ne mène plus nulle part |');
  expect(text).toMatch(/\| \(sans titre\) \| `\/b` \| \d+ o \(−15 o\) \|/);
  expect(text).toContain('2 pages où seul change ce qui entoure le contenu.');
  expect(text).toContain('`content/site.yml:1` | Une faute. |');
});
