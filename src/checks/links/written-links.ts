import type { Point } from 'unist';
import type { ParsedYaml } from '../../yaml/parse-yaml.ts';

/** An address in YAML, and where it is written. */
export interface WrittenLink {
  address: string;
  place: Point;
  path: readonly PropertyKey[];
}

/** The keys that hold an address to follow or a picture to show, in the settings, the menus and the front matter. */
const LINK_KEYS = ['link', 'home', 'src'];

/** Every address to follow, or picture to show, in a YAML text, however deep. */
export function writtenLinks({ data, locate }: ParsedYaml): WrittenLink[] {
  const below = (value: unknown, path: readonly PropertyKey[]): WrittenLink[] => {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => {
      const innerPath = [...path, Array.isArray(value) ? Number(key) : key];
      if (typeof inner !== 'string') return below(inner, innerPath);
      return LINK_KEYS.includes(key) ? [{ address: inner, place: locate(innerPath), path: innerPath }] : [];
    });
  };
  return below(data, []);
}
