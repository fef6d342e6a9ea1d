/**
 * The kinds of value that our YAML files hold. Every scalar comes in as the text that was
 * written (see `parseYaml`), and each kind's `error` says in French what is allowed:
 * `schemaFaults` puts what was found beside it.
 */
import { z } from 'astro/zod';
import { addressFault, asBrowsersRead } from '../safety/address-fault.ts';

/** A line break may be part of a text; the rest is invisible, and no HTML may hold it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the rule is about
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/;

export const text = z
  .string({ error: 'un texte' })
  .trim()
  .min(1, { error: 'un texte qui n’est pas vide', abort: true })
  .refine((value) => !CONTROL.test(value), { error: 'un texte sans signe invisible' });

const ADDRESS = /^(\/(?![/\\])|https:\/\/|mailto:)/;
const ADDRESS_ERROR = { error: 'une adresse qui commence par /, https:// ou mailto:' };

/** An address below our own domain (`/contact`), a secure one elsewhere, or an e-mail: for browsers too. */
export const address = text
  .regex(ADDRESS, { ...ADDRESS_ERROR, abort: true })
  .refine((value) => ADDRESS.test(asBrowsersRead(value)) && addressFault(value) === undefined, ADDRESS_ERROR);

/** An address in any form that links have in a page, but for those that run something. */
export const safeAddress = text.refine((value) => addressFault(value) === undefined, ADDRESS_ERROR);

export const integer = z
  .string({ error: 'un nombre entier' })
  .regex(/^-?\d{1,6}$/, { error: 'un nombre entier' })
  .transform(Number);

export const boolean = z.enum(['true', 'false'], { error: 'true ou false' }).transform((value) => value === 'true');

export const date = z.iso.date({ error: 'une date, par exemple 2026-05-01' });

/** One value or a list of them, always handed on as a list. */
export function oneOrMany(item: z.ZodType<string>, error: string) {
  return z.union([item.transform((one) => [one]), z.array(item)], { error });
}

/**
 * A set of keys in which an unknown one is a fault.
 * For an unknown key the issue's message is the list of known ones, which `schemaFaults` reads.
 */
export function keys<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? known : `un ensemble de clés parmi ${known}`),
  });
}
