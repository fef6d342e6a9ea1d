import { parseSrcset } from 'srcset';
import type { Reference } from './published-file.ts';
import { stylesheetAddresses } from './read-stylesheet.ts';

export type Attributes = Readonly<Record<string, string>>;

type Reader = (attributes: Attributes) => Reference[];

/** How to read the addresses in the attributes of each element that has some. */
const READERS: ReadonlyMap<string, Reader> = new Map([
  ['a', links('href', 'xlink:href')],
  ['area', links('href')],
  ['form', links('action')],
  ['button', links('formaction')],
  ['input', both(links('formaction'), resources('src'))],
  ['img', both(resources('src'), sources('srcset'))],
  ['source', both(resources('src'), sources('srcset'))],
  ['video', resources('src', 'poster')],
  ['audio', resources('src')],
  ['track', resources('src')],
  ['iframe', resources('src')],
  ['embed', resources('src')],
  ['object', resources('data')],
  ['script', resources('src')],
  ['use', resources('href', 'xlink:href')],
  ['image', resources('href', 'xlink:href')],
  ['link', both(linked, sources('imagesrcset'))],
  ['meta', metadata],
]);

/** What `<link rel>` loads; what it only names (`canonical`, `alternate`…) is a link. */
const LOADED =
  /(?:^|\s)(?:stylesheet|icon|apple-touch-icon|mask-icon|manifest|preload|modulepreload|prefetch)(?:\s|$)/i;
/** The metadata that hold an address: `og:url`, `og:image:secure_url`, `twitter:player`, `msapplication-config`… */
const METADATA =
  /^(?:(?:og|twitter|article):(?:.*:)?(?:url|secure_url|image|image:src|video|audio|player)|msapplication-.*|url|image)$/i;

const NONE: readonly Reference[] = [];

/** Every address in the attributes of a tag. Most have none: for thousands of pages, finding that out has to be quick. */
export function tagReferences(name: string, attributes: Attributes): readonly Reference[] {
  const { style } = attributes;
  const read = READERS.get(name);
  if (style === undefined) return read ? read(attributes) : NONE;
  return [...(read ? read(attributes) : NONE), ...stylesheetAddresses(style)];
}

/** Where `<meta http-equiv="refresh" content="0; url=/x">` leads. */
export function refreshAddress(attributes: Attributes): string | undefined {
  if (attributes['http-equiv']?.toLowerCase() !== 'refresh') return undefined;
  return /^[\s\d.]*[;,]\s*(?:url\s*=\s*)?(["']?)(.+?)\1\s*$/is.exec(attributes['content'] ?? '')?.[2];
}

function links(...names: string[]): Reader {
  return (attributes) => named(attributes, names, 'link');
}

function resources(...names: string[]): Reader {
  return (attributes) => named(attributes, names, 'resource');
}

function named(attributes: Attributes, names: readonly string[], kind: Reference['kind']): Reference[] {
  return names.flatMap((name) => {
    const address = attributes[name];
    return address === undefined ? [] : [{ address, kind }];
  });
}

function sources(name: string): Reader {
  return (attributes) => {
    const value = attributes[name];
    return value === undefined ? [] : parseSrcset(value).map(({ url }) => ({ address: url, kind: 'resource' }));
  };
}

function both(one: Reader, other: Reader): Reader {
  return (attributes) => [...one(attributes), ...other(attributes)];
}

function linked(attributes: Attributes): Reference[] {
  return named(attributes, ['href'], LOADED.test(attributes['rel'] ?? '') ? 'resource' : 'link');
}

function metadata(attributes: Attributes): Reference[] {
  const key = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '';
  const { content = '' } = attributes;
  if (METADATA.test(key) && /^(?:https?:|\/)/i.test(content)) return [{ address: content, kind: 'link' }];
  const refresh = refreshAddress(attributes);
  return refresh === undefined ? [] : [{ address: refresh, kind: 'link' }];
}
