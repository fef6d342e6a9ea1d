import type { z } from 'astro/zod';
import { didYouMean } from '../checks/did-you-mean.ts';

/** One thing that a schema refuses, in French, and the path of the key it is about. */
export interface SchemaFault {
  path: readonly PropertyKey[];
  reason: string;
}

/** Says in French everything that is wrong with data: what was found, and what is allowed. */
export function schemaFaults(schema: z.ZodType, data: unknown): SchemaFault[] {
  const result = schema.safeParse(data);
  return result.success ? [] : result.error.issues.flatMap((issue) => faultsOf(issue, data));
}

function faultsOf(issue: z.core.$ZodIssue, data: unknown): SchemaFault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      reason: `La clé \`${key}\` est inconnue.${didYouMean(key, issue.message.split(', '))} Clés admises : ${issue.message}.`,
    }));
  }
  const name = issue.path.join('.');
  const found = valueAt(data, issue.path);
  const expected = `Attendu : ${issue.message}.`;
  if (name === '') return [{ path: [], reason: `Le contenu est ${quote(found)}. ${expected}` }];
  if (found === undefined) return [{ path: issue.path, reason: `La clé \`${name}\` manque. ${expected}` }];
  const verb = isEmpty(found) ? 'est vide' : `vaut ${quote(found)}`;
  return [{ path: issue.path, reason: `\`${name}\` ${verb}. ${expected}${nearestValue(issue, found)}` }];
}

/** The nearest of a few values, and what French makes of `true` and `false`. */
function nearestValue(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code !== 'invalid_value' || typeof found !== 'string') return '';
  const values = issue.values.map(String);
  const french = { oui: 'true', vrai: 'true', non: 'false', faux: 'false' }[found.toLowerCase()];
  return french !== undefined && values.includes(french)
    ? ` Vouliez-vous dire « ${french} » ?`
    : didYouMean(found, values);
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === null || value === undefined;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}

function quote(value: unknown): string {
  if (isEmpty(value)) return 'vide';
  if (Array.isArray(value)) return 'une liste';
  if (typeof value === 'object') return 'un ensemble de clés';
  return `« ${String(value)} »`;
}
