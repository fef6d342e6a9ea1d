import { parseSrcset } from 'srcset';
import type { Reference } from './published-file.ts';
import { stylesheetAddresses } from './read-stylesheet.ts';

export type Attributes = Readonly<Record<string, string>>;

/** The attributes that hold an address to follow. */
const LINKS: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'xlink:href'],
  area: ['href'],
  form: ['action'],
  button: ['formaction'],
};

/** The attributes that hold the address of something to load. */
const RESOURCES: Readonly<Record<string, readonly string[]>> = {
  img: ['src'],
  source: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  script: ['src'],
  input: ['src', 'formaction'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
};

const SOURCE_SETS = ['srcset', 'imagesrcset'];
/** What `<link rel>` loads; what it only names (`canonical`, `alternate`…) is a link. */
const LOADED =
  /(?:^|\s)(?:stylesheet|icon|apple-touch-icon|mask-icon|manifest|preload|modulepreload|prefetch)(?:\s|$)/i;
/** The metadata that hold an address: `og:url`, `og:image:secure_url`, `twitter:player`, `msapplication-config`… */
const METADATA =
  /^(?:(?:og|twitter|article):(?:.*:)?(?:url|secure_url|image|image:src|video|audio|player)|msapplication-.*|url|image)$/i;

/** Every address in the attributes of a tag. */
export function tagReferences(name: string, attributes: Attributes): Reference[] {
  return [
    ...named(attributes, LINKS[name]).map(link),
    ...named(attributes, RESOURCES[name]).map(resource),
    ...named(attributes, SOURCE_SETS).flatMap(sourceSet),
    ...named(attributes, ['style']).flatMap(stylesheetAddresses),
    ...(name === 'link' ? named(attributes, ['href']).map(LOADED.test(attributes['rel'] ?? '') ? resource : link) : []),
    ...(name === 'meta' ? metadata(attributes) : []),
  ];
}

/** Where `<meta http-equiv="refresh" content="0; url=/x">` leads. */
export function refreshAddress(attributes: Attributes): string | undefined {
  if (attributes['http-equiv']?.toLowerCase() !== 'refresh') return undefined;
  return /^[\s\d.]*[;,]\s*(?:url\s*=\s*)?(["']?)(.+)\1\s*$/is.exec(attributes['content'] ?? '')?.[2];
}

function metadata(attributes: Attributes): Reference[] {
  const key = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '';
  const { content = '' } = attributes;
  const isAddress = METADATA.test(key) && /^(?:https?:|\/)/i.test(content);
  const refresh = refreshAddress(attributes);
  return [...(isAddress ? [link(content)] : []), ...(refresh === undefined ? [] : [link(refresh)])];
}

function sourceSet(value: string): Reference[] {
  return parseSrcset(value).map(({ url }) => resource(url));
}

function named(attributes: Attributes, names: readonly string[] = []): string[] {
  return names.flatMap((name) => attributes[name] ?? []);
}

function link(address: string): Reference {
  return { address, kind: 'link' };
}

function resource(address: string): Reference {
  return { address, kind: 'resource' };
}
