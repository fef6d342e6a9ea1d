import type { FlagValues } from '../questions/read-flags.ts';

/** What the command line may say, beside the path of the folder; every key is a flag of the same name. */
export const SITE_FLAGS = {
  options: {
    name: { type: 'string' },
    url: { type: 'string' },
    help: { type: 'boolean' },
  },
  allowPositionals: true,
  help: 'npm run new-site -- --help',
} as const;

export type SiteFlags = FlagValues<typeof SITE_FLAGS.options>;
