import type { Reference } from './published-file.ts';

/** What a web app manifest calls its addresses; in linked data every whole address counts. */
const ADDRESS_KEYS: ReadonlySet<string> = new Set(['src', 'url', 'start_url']);

/**
 * The addresses in JSON: those of a manifest, and those of linked data (JSON-LD). What `@id` and the like hold are
 * names, even where they look like addresses.
 *
 * @returns nothing for what is not JSON: that is for others to tell.
 */
export function jsonAddresses(text: string): Reference[] {
  try {
    return addressesIn(JSON.parse(text), '');
  } catch {
    return [];
  }
}

function addressesIn(value: unknown, key: string): Reference[] {
  if (typeof value === 'string') {
    const isAddress = /^https?:\/\/[^{}]*$/i.test(value) || ADDRESS_KEYS.has(key);
    return isAddress && !key.startsWith('@') ? [{ address: value, kind: 'link' }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, below]) => addressesIn(below, Array.isArray(value) ? key : inner));
}
