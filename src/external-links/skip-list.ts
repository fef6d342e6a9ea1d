import type { Settings } from '../settings/schema.ts';

/** An entry of `external_links.skip` in `site.yml`. */
export type Skipped = Settings['external_links']['skip'][number];

/**
 * The entry that leaves an address out, if one does. An entry is a whole address, or the beginning of one followed by
 * `**`: addresses are full of `?`, so that a glob would say something else than what is read.
 */
export function skippedBy(address: string, skip: readonly Skipped[]): Skipped | undefined {
  return skip.find((entry) => {
    const beginning = /^(.*)\*\*$/.exec(entry.address)?.[1];
    return beginning === undefined ? entry.address === address : address.startsWith(beginning);
  });
}
