import { parse } from 'yaml';

/** A JSON schema, or any part of one. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/**
 * Turns a JSON schema of text into one of what a YAML editor makes of that text.
 *
 * Our own schemas are given every scalar as it was written (see `parseYaml`), so that `title: 2023`
 * is a title. An editor's YAML extension reads a number there (YAML 1.2, core schema): where our text
 * may be written so, the type is widened to number, integer or boolean. An empty value (null) is
 * refused by both.
 */
export function acceptYamlScalars(schema: JsonObject): JsonObject {
  const parts = Object.entries(schema).map(([key, value]) => [key, widenBelow(value)] as const);
  const object = Object.fromEntries(parts);
  return object['type'] === 'string' ? widen(object) : object;
}

function widenBelow(value: Json): Json {
  if (Array.isArray(value)) return value.map(widenBelow);
  return typeof value === 'object' && value !== null ? acceptYamlScalars(value) : value;
}

function widen({ type: _text, ...text }: JsonObject): JsonObject {
  const read = typeof text['default'] === 'string' ? { ...text, default: scalar(text['default']) } : text;
  if (!Array.isArray(text['enum'])) return { type: typesOf(text), ...read };
  const values = text['enum'].map(String);
  // What is suggested first comes first: true before "true".
  return { ...read, enum: [...new Set([...values.map(scalar), ...values])] };
}

/** The types that a YAML reader may find where a text is wanted. */
function typesOf({ pattern, format }: JsonObject): Json {
  // A format (an address, a date) is never written as a number.
  if (format !== undefined) return 'string';
  const allows = (sample: string) => pattern === undefined || new RegExp(String(pattern), 'u').test(sample);
  const types = ['string'];
  if (allows('1.5')) types.push('number');
  else if (allows('1')) types.push('integer');
  if (allows('true')) types.push('boolean');
  return types.length === 1 ? 'string' : types;
}

function scalar(text: string): Json {
  return parse(text) as Json;
}
