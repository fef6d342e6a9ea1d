import { type Dispatcher, request } from 'undici';
import { type Answer, failure } from './answer.ts';

export type Method = 'HEAD' | 'GET';

export interface AskOptions {
  dispatcher: Dispatcher;
  /** How long one answer may take, connection included, in milliseconds. */
  timeout: number;
  /** Who asks: administrators see it in their logs. */
  userAgent: string;
}

/** Sends one request and reads the head of its answer, never its body. Follows nothing, throws nothing. */
export async function ask(url: URL, method: Method, { dispatcher, timeout, userAgent }: AskOptions): Promise<Answer> {
  const signal = AbortSignal.timeout(timeout);
  const headers = { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.8', 'accept-language': 'fr,en;q=0.5' };
  try {
    const { statusCode, headers: received, body } = await request(url, { dispatcher, method, headers, signal });
    // The body may have no end. To close it is an error of its own, which says nothing of the link.
    body.on('error', () => undefined).destroy();
    return {
      kind: 'response',
      status: statusCode,
      location: first(received['location']),
      retryAfter: first(received['retry-after']),
      setsCookie: received['set-cookie'] !== undefined,
      isBotWall: isBotWall(received),
    };
  } catch (error) {
    return failure(error);
  }
}

/** Cloudflare says so itself; others (DataDome, Akamai…) are known by their cookies only, and answer 403. */
function isBotWall(headers: Record<string, string | string[] | undefined>): boolean {
  return first(headers['cf-mitigated']) === 'challenge';
}

function first(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
