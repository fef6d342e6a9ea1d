import { channel } from 'node:diagnostics_channel';
import type { RenderedSite } from '../checks/rendered-site.ts';
import type { ReadSite } from './load-site.ts';

/**
 * Where the loaders hand over the site that they built from, for the integrations that look at what came of it. As
 * for messages, the two share no module.
 */
const siteChannel = channel('approche:checked-site');

export function publishSite(site: RenderedSite): void {
  siteChannel.publish(site);
}

export function onSite(listen: (site: RenderedSite) => void): void {
  siteChannel.subscribe((site) => listen(site as RenderedSite));
}

/** The same, as soon as it is rendered: for what takes long, and comes to nothing when there are errors. */
const readChannel = channel('approche:read-site');

export function publishReadSite(site: ReadSite): void {
  readChannel.publish(site);
}

export function onReadSite(listen: (site: ReadSite) => void): void {
  readChannel.subscribe((site) => listen(site as ReadSite));
}
