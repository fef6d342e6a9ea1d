import satisfies from 'spdx-satisfies';
import { ALLOWED, EXCEPTIONS } from './allowed.ts';

/** The part of a `package-lock.json` that is read: packages by their folder. */
export interface LockFile {
  packages: Record<string, { version?: string; license?: string; link?: boolean }>;
}

/**
 * The packages whose licence is not allowed, each as a sentence. Pure.
 *
 * @see https://spdx.dev/learn/handling-license-info/
 */
export function licenceFaults({ packages }: LockFile): string[] {
  return Object.entries(packages).flatMap(([folder, { version, license }]) => {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(folder)?.[1];
    if (name === undefined || name in EXCEPTIONS || isAllowed(license)) return [];
    return [`${name}@${version}: ${license ?? 'no licence'}`];
  });
}

function isAllowed(license: string | undefined): boolean {
  try {
    return license !== undefined && satisfies(license, [...ALLOWED]);
  } catch {
    // « SEE LICENSE IN … » and the like are no SPDX expressions.
    return false;
  }
}
