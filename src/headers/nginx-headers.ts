import { FOR_EVER, IMMUTABLE_FOLDERS } from './immutable-paths.ts';
import type { Policies } from './policies.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** The `add_header` lines that src/servers/nginx.conf includes; `$content_security_policy` comes from its map. */
export function nginxHeaders(): string {
  return lines(Object.entries({ ...SECURITY_HEADERS, 'Content-Security-Policy': '$content_security_policy' }));
}

/** Those of what a page loads, which is no document. */
export function nginxFileHeaders(): string {
  const names = ['Strict-Transport-Security', 'X-Content-Type-Options', 'Cross-Origin-Resource-Policy'];
  return lines(Object.entries(SECURITY_HEADERS).filter(([name]) => names.includes(name)));
}

/** The lines of an nginx map from the path of a page's file to its policy. */
export function nginxPolicies({ usual, others }: Policies): string {
  const line = (key: string, policy: string) => `${key} ${quoted(policy)};\n`;
  return [line('default', usual), ...others.map(([path, policy]) => line(quoted(`/${path}`), policy))].join('');
}

/** The lines of an nginx map from an address to how long it may be kept. */
export function nginxCaching(askAgain: string): string {
  const folders = IMMUTABLE_FOLDERS.map((folder) => `~^${folder} "${FOR_EVER}";\n`);
  return [`default "${askAgain}";\n`, ...folders].join('');
}

function lines(headers: readonly [string, string][]): string {
  return headers.map(([name, value]) => `add_header ${name} "${value}" always;\n`).join('');
}

/** No value of a policy holds a dollar, which would start a variable: hosts and hashes have none. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
