/** The content security policies of a site. */
export interface Policies {
  /** That of most pages, and of whatever is no page. */
  usual: string;
  /** Those of the other pages, by path below the output folder, sorted. */
  others: [path: string, policy: string][];
}

/** Puts together the policies of pages, so that each server is told what differs only. */
export function policies(policyOfPath: ReadonlyMap<string, string>): Policies {
  const counts = new Map<string, number>();
  for (const policy of policyOfPath.values()) counts.set(policy, (counts.get(policy) ?? 0) + 1);
  const [usual = "default-src 'none'; frame-ancestors 'none'"] =
    [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))[0] ?? [];
  const others = [...policyOfPath].filter(([, policy]) => policy !== usual);
  return { usual, others: others.sort(([a], [b]) => (a < b ? -1 : 1)) };
}
