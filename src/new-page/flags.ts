import type { FlagValues } from '../questions/read-flags.ts';

/** What the command line may say; every key is a flag of the same name. */
export const PAGE_FLAGS = {
  options: {
    title: { type: 'string' },
    section: { type: 'string' },
    sidebar: { type: 'string' },
    group: { type: 'string' },
    after: { type: 'string' },
    label: { type: 'string' },
    permalink: { type: 'string' },
    yes: { type: 'boolean' },
    help: { type: 'boolean' },
  },
  help: 'npm run new -- --help',
} as const;

export type Flags = FlagValues<typeof PAGE_FLAGS.options>;
