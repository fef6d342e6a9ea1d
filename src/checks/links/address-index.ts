import { addressKey } from './address-key.ts';

/** Addresses, sorted so that one that is near another is found at once, however many there are. */
export interface AddressIndex {
  all: ReadonlySet<string>;
  byLowerCase: ReadonlyMap<string, readonly string[]>;
  /** `/a/b/c` by `c`. */
  byEnd: ReadonlyMap<string, readonly string[]>;
  /** The ends of the addresses of a folder: `c` by `/a/b`. */
  endsIn: ReadonlyMap<string, readonly string[]>;
}

export function addressIndex(addresses: readonly string[]): AddressIndex {
  const folders = Map.groupBy(addresses, folderOf).entries();
  return {
    all: new Set(addresses),
    byLowerCase: Map.groupBy(addresses, (address) => address.toLowerCase()),
    byEnd: Map.groupBy(addresses, endOf),
    endsIn: new Map([...folders].map(([folder, inside]) => [folder, inside.map(endOf)])),
  };
}

/** `/a/b/c` and `/a/b/c/` → `/a/b`. */
export function folderOf(address: string): string {
  return addressKey(address)
    .replace(/\/[^/]*$/, '')
    .toLowerCase();
}

/** `/a/b/C.html` → `c`. */
export function endOf(address: string): string {
  return (addressKey(address).split('/').at(-1) ?? '').toLowerCase();
}
