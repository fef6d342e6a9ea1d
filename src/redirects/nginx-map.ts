import { addressForms } from './address-forms.ts';
import type { Redirect } from './redirects.ts';

/** Where the map is written, below the output folder: nginx includes it, and serves nothing from that folder. */
export const NGINX_MAP = '_nginx/redirects.map';

/**
 * The lines of an nginx map from `$uri` (decoded) to a new address, ready for a `Location` header:
 *
 *     map_hash_bucket_size 1024;
 *     map $uri $new_address { include …/_nginx/redirects.map; }
 *
 * Addresses may be longer than the hash table expects: hence the first line.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_map_module.html
 */
export function nginxMap(redirects: readonly Redirect[]): string {
  const lines = redirects.flatMap(({ from, to }) =>
    addressForms(from).map((form) => `${quoted(form)} ${quoted(withoutVariables(to))};\n`),
  );
  return lines.join('');
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** In the value, a dollar would start the name of a variable. */
function withoutVariables(address: string): string {
  return address.replaceAll('$', '%24');
}
