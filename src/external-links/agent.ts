import { isIP } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isPublicAddress, lookupPublic, privateAddress } from './public-address.ts';

export interface AgentOptions {
  /** How long a server may take to accept a connection, in milliseconds. */
  timeout: number;
  /** Whether addresses of a local network may be asked, for sites that live on one. */
  isPrivateAllowed: boolean;
  /** Certificate authorities to trust in place of the usual ones, in PEM. */
  ca?: string | undefined;
}

/** More than most servers send; past it a connection is closed. */
const MOST_HEADERS = 64 * 1024;

/** What opens connections: none is kept longer than its answer, and none leaves the Internet unless allowed. */
export function linkAgent({ timeout, isPrivateAllowed, ca }: AgentOptions): Agent {
  const connect = buildConnector({
    timeout,
    ...(ca === undefined ? {} : { ca }),
    ...(isPrivateAllowed ? {} : { lookup: lookupPublic }),
  });
  return new Agent({
    maxHeaderSize: MOST_HEADERS,
    // Each request has a time limit of its own (see `ask`).
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: (options, callback) => {
      // An address that is written as numbers is never looked up.
      const host = options.hostname.replace(/^\[|\]$/g, '');
      const isRefused = !isPrivateAllowed && isIP(host) !== 0 && !isPublicAddress(host);
      if (isRefused) callback(privateAddress(host), null);
      else connect(options, callback);
    },
  });
}
