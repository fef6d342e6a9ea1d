import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pageFacts } from '../../../src/published-pages/page-facts.ts';

const policyOf = (html: string) => pageFacts(html).policy;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function directive(html: string, name: string): string | undefined {
  const found = policyOf(html)
    .split('; ')
    .find((part) => part.startsWith(`${name} `));
  return found?.slice(name.length + 1);
}

test('a page that holds nothing gets its own files, and nothing else', () => {
  expect(policyOf('<p>Bonjour</p>')).toBe(
    "default-src 'none'; base-uri 'none'; connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; img-src 'self' data:; manifest-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'",
  );
});

test('an inline script or style is allowed by its hash, once, just as it is written', () => {
  const script = ' f("<b>", 1 && 2);\n';
  expect(directive(`<script>${script}</script><script type="module">${script}</script>`, 'script-src')).toBe(
    `'self' 'wasm-unsafe-eval' ${hash(script)}`,
  );
  expect(directive('<style>p > b { a: b }</style>', 'style-src')).toBe(`'self' ${hash('p > b { a: b }')}`);
});

test('what a page shows in a frame, or takes from another host, is named', () => {
  expect(directive('<iframe src="https://v.fr/x"></iframe><iframe src="/a"></iframe>', 'frame-src')).toBe(
    "https://v.fr 'self'",
  );
  expect(directive('<iframe></iframe>', 'frame-src')).toBe("'self'");
  expect(directive('<link href="https://x.fr/a.css"><link rel="stylesheet" href="//y.fr/a.css">', 'style-src')).toBe(
    "'self' https://y.fr",
  );
  expect(directive('<img srcset="https://a.fr/1.png 1x, , /b.png 2x">', 'img-src')).toBe("'self' data: https://a.fr");
});

test('data in a script element needs nothing', () => {
  expect(directive('<script type="application/ld+json">{"a": 1}</script>', 'script-src')).toBe(
    "'self' 'wasm-unsafe-eval'",
  );
});

test('a style attribute is allowed by its hash, its references read', () => {
  expect(directive('<p style="--a: &quot;b&quot;">', 'style-src-attr')).toBe(`'unsafe-hashes' ${hash('--a: "b"')}`);
  expect(directive('<p>', 'style-src-attr')).toBeUndefined();
});

test('the host of a stylesheet is allowed, and of a stylesheet only', () => {
  const html =
    '<link rel="stylesheet" href="https://exemple.gouv.fr/a.css?b"><link rel="canonical" href="https://beta.gouv.fr/">';
  expect(directive(html, 'style-src')).toBe("'self' https://exemple.gouv.fr");
  expect(policyOf(html)).not.toContain('beta.gouv.fr');
});

test('frames come from the hosts of the page’s own videos', () => {
  const html = '<span data-embed="https://www.dailymotion.com/embed/video/x1"></span>';
  expect(directive(html, 'frame-src')).toBe('https://www.dailymotion.com');
  expect(directive('<p>', 'frame-src')).toBeUndefined();
});

test('pictures and sounds come from the hosts that the page names', () => {
  const html =
    '<img src="//img.fr/a.png" srcset="https://grand.fr/a.png 2x"><video src="/a.mp4" poster="https://poster.fr/a">';
  expect(directive(html, 'img-src')).toBe("'self' data: https://img.fr https://grand.fr https://poster.fr");
  expect(directive(html, 'media-src')).toBe("'self'");
});

test('the measure of audience may be loaded from its host and ask it, where a script names it', () => {
  const html = '<script defer src="/a.js" data-matomo="https://stats.fr/matomo/"></script>';
  expect(directive(html, 'script-src')).toBe("'self' 'wasm-unsafe-eval' https://stats.fr");
  expect(directive(html, 'connect-src')).toBe("'self' https://stats.fr");
  expect(directive(html, 'img-src')).toBe("'self' data: https://stats.fr");
  expect(policyOf('<p data-matomo="https://stats.fr/">')).not.toContain('stats.fr');
});

test('an address can’t write into the policy', () => {
  expect(policyOf(`<img src="https://a.fr;script-src 'unsafe-inline'"><img src="https://">`)).not.toContain(
    'unsafe-inline',
  );
});
