import { addressKey } from '../checks/links/address-key.ts';

/** The ways in which an address may have been written down: `/a`, `/a/`, `/a.html` and `/a/index.html`. */
export function addressForms(address: string): string[] {
  const key = addressKey(address);
  return key === '/' ? ['/', '/index.html'] : [key, `${key}/`, `${key}.html`, `${key}/index.html`];
}
