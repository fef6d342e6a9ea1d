import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** The `code` of the error that stops a connection to an address that is nobody's on the Internet. */
const PRIVATE_ADDRESS = 'PRIVATE_ADDRESS';

/**
 * Whether an IP address is one of the Internet. Any other (this machine, a local network, the metadata service of a
 * host) is closed to a program that follows what strangers write.
 *
 * @param ip Version 4 or 6, IPv4-mapped addresses included, with or without brackets.
 */
export function isPublicAddress(ip: string): boolean {
  const bare = ip.replace(/^\[|\]$/g, '');
  if (!ipaddr.isValid(bare)) return false;
  const address = ipaddr.process(bare);
  return address.range() === 'unicast';
}

/**
 * Finds the addresses of a name as `node:dns` does, and refuses the name when one is not public. What is looked up
 * here is what is connected to: a name that changes between two look-ups gains nothing.
 */
export const lookupPublic: LookupFunction = (name, options, callback) => {
  lookup(name, { ...options, all: true }, (error, addresses = []) => {
    if (error) return callback(error, '');
    if (!addresses.every(({ address }) => isPublicAddress(address))) return callback(privateAddress(name), '');
    const [first] = addresses;
    if (options.all) callback(null, addresses);
    else callback(null, first?.address ?? '', first?.family);
  });
};

export function privateAddress(name: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${name} is not a public address`), { code: PRIVATE_ADDRESS });
}
