import { spawnSync } from 'node:child_process';

/** A program of the system that some tests need. */
interface Program {
  name: string;
  isThere(): boolean;
  /** Commands that install it: each is tried in turn. */
  ways: readonly string[];
  /** What to do when none of them does. */
  byHand: string;
}

/**
 * Sees to it that a program is there.
 *
 * @throws Error that says what to do by hand when it can't be had.
 */
export function install({ name, isThere, ways, byHand }: Program): void {
  for (const command of ways) {
    if (isThere()) return;
    console.log(`No ${name} yet: ${command}`);
    spawnSync(command, { shell: true, stdio: 'inherit', timeout: 300_000 });
  }
  if (!isThere()) throw new Error(`${name} could not be installed. ${byHand}`);
}

/** How Debian's packages are installed: by root, or by whoever may become root without a password. */
export function debian(...packages: string[]): string[] {
  const command = `apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  return [command, `sudo -n sh -c '${command}'`];
}
