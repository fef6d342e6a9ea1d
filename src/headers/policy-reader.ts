import { createHash } from 'node:crypto';
import type { Reader } from '../published-pages/read-together.ts';

/** The directives of a content security policy, each with its sources. */
type Directives = Record<string, Set<string>>;

/** What reads a page, as it is published, and the policy that it has found by the end. */
export interface PolicyReader {
  reader: Reader;
  policy(): string;
}

/**
 * Finds the least content security policy under which a page works, from what its HTML holds: nothing is allowed but the
 * site's own files, its inline scripts and styles by their hash, and the hosts that it names.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
export function policyReader(): PolicyReader {
  const directives: Directives = {
    'default-src': new Set(["'none'"]),
    'base-uri': new Set(["'none'"]),
    // The DSFR asks how large a file to download is; the search reads its index.
    'connect-src': new Set(["'self'"]),
    'font-src': new Set(["'self'"]),
    'form-action': new Set(["'self'"]),
    'frame-ancestors': new Set(["'none'"]),
    // The DSFR's icons are data of its stylesheet.
    'img-src': new Set(["'self'", 'data:']),
    'manifest-src': new Set(["'self'"]),
    // Pagefind reads its index with WebAssembly.
    'script-src': new Set(["'self'", "'wasm-unsafe-eval'"]),
    'style-src': new Set(["'self'"]),
  };
  const allow = (directive: string, source: string | undefined) => {
    if (source === undefined) return;
    directives[directive] ??= new Set();
    directives[directive].add(source);
  };
  const policy = () =>
    Object.entries(directives)
      .map(([directive, sources]) => [directive, ...sources].join(' '))
      .join('; ');
  return { reader: pageReader(allow), policy };
}

type Allow = (directive: string, source: string | undefined) => void;

function pageReader(allow: Allow): Reader {
  let inline: { directive: string; text: string } | undefined;
  return {
    onopentag(name, attributes) {
      readTag(name, attributes, allow);
      const isInlineScript = name === 'script' && attributes['src'] === undefined && isRun(attributes['type']);
      if (isInlineScript) inline = { directive: 'script-src', text: '' };
      if (name === 'style') inline = { directive: 'style-src', text: '' };
    },
    ontext(text) {
      if (inline) inline.text += text;
    },
    onclosetag() {
      if (inline) allow(inline.directive, hashOf(inline.text));
      inline = undefined;
    },
  };
}

/** Whether a script of this type is run: other types are data, which a policy leaves alone. */
function isRun(type: string | undefined): boolean {
  return (
    type === undefined ||
    /^(?:|module|speculationrules|importmap|(?:text|application)\/(?:java|ecma)script)$/i.test(type)
  );
}

function readTag(name: string, attributes: Record<string, string>, allow: Allow): void {
  const { src, href, rel, style, poster } = attributes;
  if (style !== undefined) {
    allow('style-src-attr', "'unsafe-hashes'");
    allow('style-src-attr', hashOf(style));
  }
  if (name === 'script') {
    allow('script-src', originOf(src));
    // The measure of audience (src/scripts/audience.js) loads Matomo's script, which asks by beacon or by picture.
    for (const directive of ['script-src', 'connect-src', 'img-src'])
      allow(directive, originOf(attributes['data-matomo']));
  }
  if (name === 'link' && /\bstylesheet\b/i.test(rel ?? '')) allow('style-src', originOf(href));
  if (name === 'img' || name === 'source') {
    for (const address of [src, ...srcsetAddresses(attributes['srcset'])]) allow('img-src', originOf(address));
  }
  if (name === 'iframe') allow('frame-src', originOf(src) ?? "'self'");
  if (['video', 'audio', 'source', 'track'].includes(name)) {
    allow('media-src', "'self'");
    allow('media-src', originOf(src));
  }
  allow('img-src', originOf(poster));
  // A video's facade (src/markdown/dsfr/video-facade.ts).
  allow('frame-src', originOf(attributes['data-embed']));
}

/** The origin of an address on another host. */
function originOf(address: string | undefined): string | undefined {
  const match = /^(?:https?:)?\/\/[^/?#\\\s;,'"]+/i.exec(address?.trim() ?? '');
  if (!match) return undefined;
  return URL.parse(match[0], 'https://site.invalid')?.origin;
}

function srcsetAddresses(srcset: string | undefined): string[] {
  return (srcset ?? '').split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
