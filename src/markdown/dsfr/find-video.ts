import type { VideoAddresses } from './video-addresses.ts';
import { VIDEO_HOSTS, type VideoHost } from './video-hosts.ts';

/** A video that a page may show, and who hosts it. */
export interface Video extends VideoAddresses {
  hostName: string;
}

/** Why an address can't be shown: nobody we know hosts it, or it is not one of a video. */
export type VideoRefusal = 'unknown-host' | 'not-a-video';

/** Finds the video behind an address of one of the allowed hosts. The player is always asked for over HTTPS. */
export function findVideo(address: string): Video | VideoRefusal {
  const url = parse(address);
  const host = url && VIDEO_HOSTS.find(({ hosts }) => hosts.some((pattern) => matches(url.hostname, pattern)));
  if (!host) return 'unknown-host';
  const addresses = host.read(url);
  return addresses ? { ...addresses, hostName: nameOf(host, url) } : 'not-a-video';
}

function parse(address: string): URL | undefined {
  const secure = address.trim().replace(/^(?:http:)?\/\//i, 'https://');
  const url = URL.parse(secure);
  return url?.protocol === 'https:' ? url : undefined;
}

function matches(hostname: string, pattern: string): boolean {
  const expression = pattern.split('*').map(RegExp.escape).join('[a-z\\d-]+');
  return new RegExp(`^${expression}$`).test(hostname);
}

function nameOf({ name }: VideoHost, { hostname }: URL): string {
  return name ?? hostname;
}
