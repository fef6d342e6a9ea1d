import type { OptionValues } from '../command-line/parse-options.ts';

/** What the command line may say, beside the path of the folder; every key is a flag of the same name. */
export const SITE_FLAGS = {
  name: { type: 'string' },
  url: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export type SiteFlags = OptionValues<typeof SITE_FLAGS>;
