import type { OptionValues } from '../command-line/parse-options.ts';

/** What the command line may say; every key is a flag of the same name. */
export const PAGE_FLAGS = {
  title: { type: 'string' },
  section: { type: 'string' },
  sidebar: { type: 'string' },
  group: { type: 'string' },
  after: { type: 'string' },
  label: { type: 'string' },
  permalink: { type: 'string' },
  yes: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export type PageFlags = OptionValues<typeof PAGE_FLAGS>;
