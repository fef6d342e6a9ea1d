/** What the Mozilla Observatory makes of a response's headers. */
export interface Score {
  score: number;
  grade: string;
  /** Each test with its modifier, for whoever asks why. */
  modifiers: Record<string, number>;
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Marks from here on, in the order of the grading chart. */
const GRADES: readonly (readonly [from: number, grade: string])[] = [
  [100, 'A+'],
  [90, 'A'],
  [85, 'A-'],
  [80, 'B+'],
  [70, 'B'],
  [65, 'B-'],
  [60, 'C+'],
  [50, 'C'],
  [45, 'C-'],
  [40, 'D+'],
  [30, 'D'],
  [25, 'D-'],
  [0, 'F'],
];
const SIX_MONTHS = 15_768_000;
const PRIVATE = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];

/**
 * Grades headers by the Observatory's published tests: 100, less penalties; bonuses count from 90 on. The site sets no
 * cookie, loads no script from elsewhere and is served over HTTPS by whatever stands in front: those tests give 0.
 *
 * @see https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
 */
export function observatory(headers: Headers): Score {
  const modifiers = {
    csp: cspModifier(text(headers, 'content-security-policy')),
    hsts: hstsModifier(text(headers, 'strict-transport-security')),
    referrer: referrerModifier(text(headers, 'referrer-policy')),
    contentType: text(headers, 'x-content-type-options').toLowerCase() === 'nosniff' ? 0 : -5,
    framing: framingModifier(headers),
    resourcePolicy: resourceModifier(text(headers, 'cross-origin-resource-policy')),
    cors:
      text(headers, 'access-control-allow-origin') === '*' &&
      text(headers, 'access-control-allow-credentials') === 'true'
        ? -50
        : 0,
  };
  const values = Object.values(modifiers);
  const sum = (chosen: readonly number[]) => chosen.reduce((total, value) => total + value, 0);
  const base = 100 + sum(values.filter((value) => value < 0));
  const score = Math.max(0, base >= 90 ? base + sum(values.filter((value) => value > 0)) : base);
  return { score, grade: GRADES.find(([from]) => score >= from)?.[1] ?? 'F', modifiers };
}

function text(headers: Headers, name: string): string {
  const value = headers[name];
  return (Array.isArray(value) ? value.join(', ') : (value ?? '')).trim();
}

function cspModifier(policy: string): number {
  if (policy === '') return -25;
  const directives = new Map(
    policy.split(';').map((part) => [part.trim().split(/\s+/)[0] ?? '', part.trim().split(/\s+/).slice(1)]),
  );
  const sourcesOf = (name: string) => directives.get(name) ?? directives.get('default-src') ?? ['*'];
  const isWide = (sources: readonly string[]) =>
    sources.some((source) => ['*', 'http:', 'https:', 'data:', 'blob:'].includes(source));
  const [scripts, styles] = [sourcesOf('script-src'), sourcesOf('style-src')];
  const hasHashes = scripts.some((source) => /^'(?:sha\d+|nonce)-/.test(source));
  if ((scripts.includes("'unsafe-inline'") && !hasHashes) || isWide(scripts) || isWide(sourcesOf('object-src')))
    return -20;
  if (scripts.includes("'unsafe-eval'")) return -10;
  if (styles.includes("'unsafe-inline'") || isWide(styles)) return 0;
  return directives.get('default-src')?.join() === "'none'" ? 10 : 5;
}

function hstsModifier(value: string): number {
  const [, seconds] = /max-age=(\d+)/.exec(value) ?? [];
  if (seconds === undefined) return -20;
  return Number(seconds) >= SIX_MONTHS ? 0 : -10;
}

function referrerModifier(value: string): number {
  if (value === '') return 0;
  return PRIVATE.includes(value) ? 5 : -5;
}

function framingModifier(headers: Headers): number {
  if (/frame-ancestors '(?:none|self)'/.test(text(headers, 'content-security-policy'))) return 5;
  return /^(?:deny|sameorigin)$/i.test(text(headers, 'x-frame-options')) ? 0 : -20;
}

function resourceModifier(value: string): number {
  if (value === '') return 0;
  return value === 'same-origin' || value === 'same-site' ? 10 : value === 'cross-origin' ? 0 : -5;
}
