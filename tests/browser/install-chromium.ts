import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.ts';

const WAYS = [
  'npx playwright install chromium',
  'apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium',
  'sudo -n apt-get update && sudo -n apt-get install -y --no-install-recommends chromium',
];

/**
 * Sees to it that there is a browser: tries Playwright's, then Debian's.
 * @throws Error that says what to do by hand when none can be had.
 */
export function installChromium(): void {
  for (const command of WAYS) {
    if (findChromium()) return;
    console.log(`No browser yet: ${command}`);
    spawnSync(command, { shell: true, stdio: 'inherit', timeout: 300_000 });
  }
  if (!findChromium()) throw new Error('No browser could be installed. Install Chromium, or set CHROMIUM_PATH.');
}
