import { addressesOf } from './addresses-of.ts';
import { FOR_EVER, IMMUTABLE_FOLDERS } from './immutable-paths.ts';
import type { Policies } from './policies.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/**
 * The text of Netlify's `_headers`. Where two rules name the same header, the later one holds
 * (https://github.com/netlify/cli, `headersForPath`): first comes what most pages say, then where pages differ.
 *
 * @see https://docs.netlify.com/manage/routing/headers/
 */
export function netlifyHeaders({ usual, others }: Policies): string {
  return [
    rule('/*', { ...SECURITY_HEADERS, 'Content-Security-Policy': usual }),
    ...IMMUTABLE_FOLDERS.map((folder) => rule(`${folder}*`, { 'Cache-Control': FOR_EVER })),
    ...others.flatMap(([path, policy]) =>
      addressesOf(path).map((address) => rule(encodeURI(address), { 'Content-Security-Policy': policy })),
    ),
  ].join('\n');
}

function rule(path: string, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
