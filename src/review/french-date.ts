const LONG = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-05-01` → `1er mai 2026`. The day alone counts: no time zone can move it. */
export function frenchDate(day: string): string {
  return LONG.format(new Date(`${day}T00:00:00Z`)).replace(/^1 /, '1er ');
}
