/** What came back from one request. Plain data. */
export type Answer = Response | Failure;

export interface Response {
  kind: 'response';
  status: number;
  /** The `Location` header, as it was sent. */
  location?: string | undefined;
  /** The `Retry-After` header, as it was sent. */
  retryAfter?: string | undefined;
  /** Whether it gives the visitor a cookie. */
  setsCookie: boolean;
  /** Whether it looks like a page that only lets browsers through. */
  isBotWall: boolean;
}

export interface Failure {
  kind: 'failure';
  cause: Cause;
  /** The code of the error, for the curious: `ECONNRESET`, `CERT_HAS_EXPIRED`… */
  code: string;
}

export type Cause = 'dns' | 'dns-trouble' | 'tls' | 'timeout' | 'closed' | 'broken' | 'private';

const CAUSES: readonly [code: RegExp, cause: Cause][] = [
  [/^PRIVATE_ADDRESS$/, 'private'],
  [/^ENOTFOUND$/, 'dns'],
  [/^(?:EAI_|ENODATA|ESERVFAIL)/, 'dns-trouble'],
  [/TIMEOUT|^ETIMEDOUT$|^TimeoutError$/i, 'timeout'],
  [/CERT|^ERR_(?:TLS|SSL)_|^UNABLE_TO_|^HOSTNAME_MISMATCH$|^EPROTO$/, 'tls'],
  [/^ECONNREFUSED$|^E(?:HOST|NET)(?:UNREACH|DOWN)$/, 'closed'],
];

/** What an error of a request means. Its code may be that of its cause, or of one of several. */
export function failure(error: unknown): Failure {
  const code = codeOf(error) ?? 'UNKNOWN';
  return { kind: 'failure', cause: CAUSES.find(([pattern]) => pattern.test(code))?.[1] ?? 'broken', code };
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as NodeJS.ErrnoException;
  if (error.name === 'TimeoutError') return error.name;
  // Several addresses of one name were tried: each has its own error.
  if (error instanceof AggregateError) return codeOf(error.errors[0]) ?? code;
  return typeof code === 'string' ? code : (codeOf(error.cause) ?? error.name);
}
