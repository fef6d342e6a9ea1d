import rehypeExternalLinks from 'rehype-external-links';
import { describe, expect, test } from 'vitest';
import { composedAddresses } from '../../../../src/markdown/dsfr/composed-addresses.ts';
import { externalLinks } from '../../../../src/markdown/dsfr/external-links.ts';
import { linksToOurselves } from '../../../../src/markdown/dsfr/links-to-ourselves.ts';
import { newWindows } from '../../../../src/markdown/dsfr/new-windows.ts';
import { renderWith } from './render-with.ts';

const renderAt = (siteUrl: string | undefined) =>
  renderWith({
    rehypePlugins: [[linksToOurselves, { siteUrl }], [rehypeExternalLinks, externalLinks], newWindows],
  });
const render = renderAt('https://beta.gouv.fr');
const NOTICE = '<span class="fr-sr-only" data-added=""> - nouvelle fenêtre</span>';

describe('an address of our own', () => {
  test.each([
    ['https://beta.gouv.fr/approche/x#y', '/approche/x#y'],
    ['http://beta.gouv.fr/approche/x?a=b', '/approche/x?a=b'],
    ['https://www.beta.gouv.fr/x', '/x'],
    ['HTTPS://Beta.Gouv.fr/x', '/x'],
    ['//beta.gouv.fr/x', '/x'],
    ['https://beta.gouv.fr:443/x', '/x'],
    ['https://beta.gouv.fr', '/'],
    ['https://beta.gouv.fr/', '/'],
    ['https://beta.gouv.fr?q=1', '/?q=1'],
    ['https://beta.gouv.fr#contact', '/#contact'],
    ['https://beta.gouv.fr/démo', '/démo'],
    ['https://beta.gouv.fr//example.org/x', '/example.org/x'],
    ['https://beta.gouv.fr/\\example.org/x', '/example.org/x'],
  ])('%s becomes %s', async (address, expected) => {
    expect((await render(`<a href="${address}">x</a>`)).html).toContain(`href="${expected}"`);
  });

  test.each([
    ['another domain that ends alike', 'https://notbeta.gouv.fr/x'],
    ['another domain that starts alike', 'https://beta.gouv.fr.example.org/x'],
    ['a subdomain', 'https://doc.beta.gouv.fr/x'],
    ['our name in the path', 'https://example.org/beta.gouv.fr/x'],
    ['our name as a user', 'https://beta.gouv.fr@example.org/x'],
    ['a mail address', 'mailto:contact@beta.gouv.fr'],
    ['another port', 'https://beta.gouv.fr:8080/x'],
  ])('is not %s', async (_case, address) => {
    expect((await render(`<a href="${address}">x</a>`)).html).toContain(`href="${address}"`);
  });

  test.each([
    ['a picture', '![x](https://beta.gouv.fr/a.png)', 'src="/a.png"'],
    ['a form', '<form action="https://beta.gouv.fr/x"></form>', 'action="/x"'],
    ['a link by reference', '[x][y]\n\n[y]: https://beta.gouv.fr/z', 'href="/z"'],
    ['a bare address, whose text stays', 'https://beta.gouv.fr/z', '<a href="/z">https://beta.gouv.fr/z</a>'],
  ])('is found in %s', async (_case, markdown, expected) => {
    expect((await render(markdown)).html).toContain(expected);
  });

  test('is unknown where the site has none', async () => {
    expect((await renderAt(undefined)('[x](https://beta.gouv.fr/x)')).html).toContain('href="https://beta.gouv.fr/x"');
  });
});

describe('a link that opens a new window', () => {
  test.each([
    ['to another host', '[x](https://example.org)', 'noopener external'],
    ['to another host, by protocol-relative address', '[x](//example.org)', 'noopener external'],
    ['that keeps its own rel', '<a href="https://example.org" rel="nofollow">x</a>', 'nofollow noopener external'],
    ['that the page asks for', '<a href="/a.pdf" target="_blank">x</a>', 'noopener'],
    ['that an old page asks for', '<a href="/a.pdf" target="\\_blank">x</a>', 'noopener'],
  ])('says so: %s', async (_case, markdown, rel) => {
    const { html } = await render(markdown);
    expect(html).toContain('target="_blank"');
    expect(html).toContain(`rel="${rel}"`);
    expect(html).toContain(`x${NOTICE}</a>`);
    expect(html).not.toContain('title');
  });

  test.each([
    ['a page of ours', '[x](/x)'],
    ['a page of ours, in full', '[x](https://beta.gouv.fr/x)'],
    ['an anchor', '[x](#x)'],
    ['a mail address', '[x](mailto:a@example.org)'],
    ['a telephone', '[x](tel:+33100000000)'],
  ])('is not one to %s', async (_case, markdown) => {
    expect((await render(markdown)).html).not.toMatch(/target|nouvelle/);
  });

  test('is not announced twice', async () => {
    const { html } = await render('<a href="https://example.org">x (nouvelle fenêtre)</a>');
    expect(html.match(/nouvelle fenêtre/g)).toHaveLength(1);
  });

  test('is announced by the name that replaces its text, too', async () => {
    const { html } = await render('<a href="https://example.org" aria-label="Le site">x</a>');
    expect(html).toContain('aria-label="Le site - nouvelle fenêtre"');
  });
});

describe('accents in addresses are one sign, as in permalinks', () => {
  const composed = renderWith({ rehypePlugins: [composedAddresses] });
  test.each([
    ['/e%CC%81ve%cc%80nements#e%CC%81', '/%C3%A9v%C3%A8nements#%C3%A9'],
    ['o%CC%82%CC%A3.png', '%E1%BB%99.png'],
    ['/%C3%A9/100%25', '/%C3%A9/100%25'],
    ['https://exemple.fr/e%CC%81', 'https://exemple.fr/e%CC%81'],
    ['//exemple.fr/e%CC%81', '//exemple.fr/e%CC%81'],
  ])('%s becomes %s', async (address, expected) => {
    expect((await composed(`<a href="${address}">x</a>`)).html).toContain(`href="${expected}"`);
  });
});
