import { expect, test } from 'vitest';
import { type CheckedAddress, type LinkReport, linkReport } from '../../../src/external-links/report.ts';

const since = '2026-11-01T08:00:00.000Z';
const link = (more: Partial<CheckedAddress>): CheckedAddress => ({
  address: 'https://a.fr/x',
  places: [{ file: 'content/pages/a.md', line: 7 }],
  state: 'dead',
  checkedAt: since,
  since,
  ...more,
});
const written = (report: Partial<LinkReport>, hrefOf?: Parameters<typeof linkReport>[2]) =>
  linkReport({ links: [], skipped: [], needless: [], ...report }, '2026-11-24', hrefOf);

test('all is well', () => {
  expect(written({ links: [link({ state: 'alive' })] })).toMatchInlineSnapshot(`
    "# Liens externes

    Au 24 novembre 2026, sur 1 adresse : rien à dire."
  `);
});

test('each state has its section, the most pressing first', () => {
  const links = [
    link({ state: 'alive' }),
    link({ state: 'refused', reason: 'Le serveur répond 403.' }),
    link({ state: 'moved', newAddress: 'https://b.fr/y' }),
    link({ reason: 'La page n’existe pas (404).' }),
    link({ state: 'slow' }),
    link({ state: 'failing' }),
    link({ state: 'tls' }),
  ];
  const skipped = [{ ...link({ address: 'https://c.fr/' }), reason: 'écarte les robots' }];
  const needless = [{ address: 'https://d.fr/**', reason: 'ancien' }];
  expect(written({ links, skipped, needless })).toMatchInlineSnapshot(`
    "# Liens externes

    Au 24 novembre 2026, sur 7 adresses : liens morts : 1, liens déplacés : 1, connexion non sûre : 1, en panne : 1, lents : 1, refusés à un robot : 1.

    ## Liens morts (1)

    À corriger ou à retirer.

    | adresse | écrite dans | constat | depuis le |
    | --- | --- | --- | --- |
    | \`https://a.fr/x\` | \`content/pages/a.md:7\` | La page n’existe pas (404). | 1er novembre 2026 |

    ## Liens déplacés (1)

    Ils mènent encore quelque part : écrivez la nouvelle adresse.

    | adresse | écrite dans | constat | depuis le |
    | --- | --- | --- | --- |
    | \`https://a.fr/x\` | \`content/pages/a.md:7\` | → \`https://b.fr/y\` | 1er novembre 2026 |

    ## Connexion non sûre (1)

    Prévenez le site, ou retirez le lien.

    | adresse | écrite dans | constat | depuis le |
    | --- | --- | --- | --- |
    | \`https://a.fr/x\` | \`content/pages/a.md:7\` |  | 1er novembre 2026 |

    ## En panne (1)

    Peut-être pour un moment seulement : à suivre.

    | adresse | écrite dans | constat | depuis le |
    | --- | --- | --- | --- |
    | \`https://a.fr/x\` | \`content/pages/a.md:7\` |  | 1er novembre 2026 |

    ## Lents (1)

    À suivre.

    | adresse | écrite dans | constat | depuis le |
    | --- | --- | --- | --- |
    | \`https://a.fr/x\` | \`content/pages/a.md:7\` |  | 1er novembre 2026 |

    ## Refusés à un robot (1)

    À ouvrir dans un navigateur ; s’ils vont bien, ajoutez-les à \`external_links.skip\` dans site.yml.

    | adresse | écrite dans | constat | depuis le |
    | --- | --- | --- | --- |
    | \`https://a.fr/x\` | \`content/pages/a.md:7\` | Le serveur répond 403. | 1er novembre 2026 |

    ## Laissés de côté (1)

    | adresse | écrite dans | raison |
    | --- | --- | --- |
    | \`https://c.fr/\` | \`content/pages/a.md:7\` | \`écarte les robots\` |

    Plus aucun lien n’a besoin de ces entrées de \`external_links.skip\` : \`https://d.fr/**\`."
  `);
});

test('places lead to their line where that can be seen, and are not all named', () => {
  const places = Array.from({ length: 7 }, (_, index) => ({ file: 'content/pages/a b.md', line: index + 1 }));
  const text = written({ links: [link({ places })] }, ({ file, line }) => `https://g.fr/${encodeURI(file)}#L${line}`);
  expect(text).toContain('[`content/pages/a b.md:1`](<https://g.fr/content/pages/a%20b.md#L1>)');
  expect(text).toMatch(/#L5>\), et 2 de plus/);
  expect(text).not.toContain('#L6');
});

test('nothing of an address is read as Markdown', () => {
  const text = written({ links: [link({ address: 'https://a.fr/?`@x`|![](y)', newAddress: 'https://b.fr/?a`b' })] });
  expect(text).toContain('| ``https://a.fr/?`@x`\\|![](y)`` |');
});
