/**
 * Gives out labels so that no two are the same: the second « Budget » becomes « Budget (2) ». Regions and
 * frames of one page must be told apart by their name alone.
 */
export function distinctLabels(): (label: string) => string {
  const given = new Map<string, number>();
  return (label) => {
    const count = (given.get(label) ?? 0) + 1;
    given.set(label, count);
    return count === 1 ? label : `${label} (${count})`;
  };
}
