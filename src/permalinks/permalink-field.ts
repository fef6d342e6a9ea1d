import { z } from 'astro/zod';
import { text } from '../yaml/fields.ts';
import { normalisePermalink } from './normalise-permalink.ts';

/** An address at which the generator itself writes a page, in the one form that permalinks have. */
export const permalinkField = text.transform((written, context) => {
  const result = normalisePermalink(written);
  if ('permalink' in result) return result.permalink;
  context.addIssue({ code: 'custom', message: 'une adresse de ce site, par exemple /approche/plan-du-site' });
  return z.NEVER;
});
