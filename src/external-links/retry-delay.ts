import type { Journey } from './follow.ts';

/** Answers that may be another one a moment later. */
const PASSING = [408, 425, 429, 500, 502, 503, 504];
const FIRST_DELAY = 1000;

/** Whether asking again may change the answer. */
export function isPassing({ answer }: Journey): boolean {
  if (answer.kind === 'failure') return !['dns', 'tls', 'private'].includes(answer.cause);
  return answer.kind === 'response' && PASSING.includes(answer.status);
}

/**
 * How long to wait before the next try, in milliseconds: what the server asks for, else twice as long each time.
 *
 * @param tries How many there were.
 * @param random From 0 to 1: spreads out what failed together.
 */
export function retryDelay(journey: Journey, tries: number, now: number, random: number): number {
  return askedDelay(journey, now) ?? FIRST_DELAY * 2 ** (tries - 1) * (1 + random / 2);
}

/**
 * What the server asks to wait, in milliseconds, if it does.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function askedDelay({ answer }: Journey, now: number): number | undefined {
  const written = answer.kind === 'response' ? answer.retryAfter?.trim() : undefined;
  if (!written) return undefined;
  if (/^\d+$/.test(written)) return Number(written) * 1000;
  const date = Date.parse(written);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
