import type { Settings } from '../settings/schema.ts';

/** An address at which the generator writes a page of its own, and what asks for it. */
export interface GeneratedAddress {
  permalink: string;
  /** The key that gives the address, and its file: `site_map`, in site.yml. */
  from: string;
}

/** The addresses of the pages that have no file. */
export function generatedAddresses(settings: Settings | undefined): GeneratedAddress[] {
  return settings ? [{ permalink: settings.site_map, from: '`site_map`, dans site.yml' }] : [];
}
