import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PQueue from 'p-queue';

/** Where to deploy, and how. */
export interface NetlifySite {
  /** `https://api.netlify.com`, but for tests. */
  server: string;
  siteId: string;
  token: string;
  sleep: (milliseconds: number) => Promise<unknown>;
}

interface Deploy {
  id: string;
  state: string;
  /** The digests of the files that Netlify does not have yet. */
  required?: string[];
  deploy_ssl_url: string;
  error_message?: string;
}

const POLL_MS = 2000;
const MOST_POLLS = 150;
const AT_ONCE = 5;

/**
 * Publishes a folder as a draft, at an address of its own: the site itself does not change. Only files are sent; none
 * is run, here or there.
 *
 * Written over the API because `netlify-cli` brings more than a thousand packages, next to a token.
 *
 * @param paths Every file to publish, below the folder.
 * @returns The address of the draft.
 * @throws when Netlify refuses.
 * @see https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/#file-digest-method
 */
export async function deployFolder(folder: string, paths: readonly string[], site: NetlifySite): Promise<string> {
  const digests = new Map<string, string>();
  for (const path of paths) digests.set(path, sha1(await readFile(join(folder, path))));
  const files = Object.fromEntries([...digests].map(([path, digest]) => [`/${path}`, digest]));
  const deploy = await call<Deploy>(
    site,
    'POST',
    `/sites/${site.siteId}/deploys`,
    JSON.stringify({ files, draft: true }),
  );
  const missing = new Set(deploy.required ?? []);
  const toSend = [...digests].filter(([, digest]) => missing.delete(digest)).map(([path]) => path);
  const send = async (path: string) => {
    const address = path.split('/').map(encodeURIComponent).join('/');
    await call(site, 'PUT', `/deploys/${deploy.id}/files/${address}`, await readFile(join(folder, path)));
  };
  await new PQueue({ concurrency: AT_ONCE }).addAll(toSend.map((path) => () => send(path)));
  return untilReady(deploy.id, site);
}

async function untilReady(id: string, site: NetlifySite): Promise<string> {
  for (let poll = 0; poll < MOST_POLLS; poll += 1) {
    const { state, deploy_ssl_url, error_message } = await call<Deploy>(site, 'GET', `/deploys/${id}`);
    if (state === 'ready') return deploy_ssl_url;
    if (state === 'error') throw new Error(`Netlify could not deploy: ${error_message}`);
    await site.sleep(POLL_MS);
  }
  throw new Error(`Netlify has not deployed ${id} in time`);
}

async function call<Answer>(
  site: NetlifySite,
  method: string,
  path: string,
  body?: string | Uint8Array,
): Promise<Answer> {
  const headers = {
    authorization: `Bearer ${site.token}`,
    'content-type': typeof body === 'string' ? 'application/json' : 'application/octet-stream',
  };
  const request = {
    method,
    headers,
    ...(body !== undefined && { body: body as BodyInit }),
    signal: AbortSignal.timeout(60_000),
  };
  const response = await fetch(`${site.server}/api/v1${path}`, request);
  if (response.ok) return response.json() as Promise<Answer>;
  throw new Error(`Netlify answered ${response.status} to ${method} ${path}: ${await response.text()}`);
}

function sha1(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex');
}
