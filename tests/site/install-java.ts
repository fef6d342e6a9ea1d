import { spawnSync } from 'node:child_process';

const INSTALL = 'apt-get install -y --no-install-recommends default-jre-headless';
const WAYS = [
  `apt-get update && DEBIAN_FRONTEND=noninteractive ${INSTALL}`,
  `sudo -n apt-get update && sudo -n ${INSTALL}`,
];

/**
 * Sees to it that there is a Java, which Nu needs.
 * @throws Error that says what to do by hand when none can be had.
 */
export function installJava(): void {
  for (const command of WAYS) {
    if (hasJava()) return;
    console.log(`No Java yet: ${command}`);
    spawnSync(command, { shell: true, stdio: 'inherit', timeout: 300_000 });
  }
  if (!hasJava()) throw new Error('No Java could be installed. Install one, for instance default-jre-headless.');
}

function hasJava(): boolean {
  return spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;
}
