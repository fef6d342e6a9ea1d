import type { Answer } from './answer.ts';

/** Where an address led, redirects followed. */
export interface Journey {
  answer: Answer | Lost;
  /** The last address that was asked. */
  end: string;
  /** The address that permanent redirects alone lead to, when there are some. */
  newAddress?: string | undefined;
}

/** A journey that ends nowhere. */
export interface Lost {
  kind: 'lost';
  /** `cookies`: in a loop, but cookies were given, and a browser that brings them back may come through. */
  why: 'loop' | 'cookies' | 'long' | 'nowhere';
}

/** As many as browsers follow, more or less; Fetch allows 20. */
const MOST_REDIRECTS = 10;
const PERMANENT = [301, 308];
const REDIRECTS = [...PERMANENT, 302, 303, 307];

/**
 * Follows redirects, each address asked once.
 *
 * @param askOnce Sends one request.
 */
export async function follow(address: string, askOnce: (url: URL) => Promise<Answer>): Promise<Journey> {
  const seen = new Set<string>();
  let url = new URL(address);
  let newAddress: string | undefined;
  let isPermanent = true;
  let hasCookies = false;
  for (;;) {
    seen.add(url.href);
    const answer = await askOnce(url);
    const here = { end: url.href, newAddress };
    if (answer.kind === 'failure' || !REDIRECTS.includes(answer.status)) return { answer, ...here };
    hasCookies ||= answer.setsCookie;
    const next = nextUrl(answer.location, url);
    if (!next) return { answer: { kind: 'lost', why: 'nowhere' }, ...here };
    if (seen.has(next.href)) return { answer: { kind: 'lost', why: hasCookies ? 'cookies' : 'loop' }, ...here };
    if (seen.size > MOST_REDIRECTS) return { answer: { kind: 'lost', why: 'long' }, ...here };
    isPermanent &&= PERMANENT.includes(answer.status);
    if (isPermanent) newAddress = next.href;
    url = next;
  }
}

function nextUrl(location: string | undefined, from: URL): URL | undefined {
  if (location === undefined || !URL.canParse(location, from)) return undefined;
  const next = new URL(location, from);
  next.hash = '';
  return /^https?:$/.test(next.protocol) ? next : undefined;
}
