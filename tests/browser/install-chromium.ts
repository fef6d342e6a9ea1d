import { debian, install } from '../install.ts';
import { findChromium } from './find-chromium.ts';

/** Sees to it that there is a browser: Playwright's, else Debian's. */
export function installChromium(): void {
  install({
    name: 'browser',
    isThere: () => findChromium() !== undefined,
    ways: ['npx playwright install chromium', ...debian('chromium')],
    byHand: 'Install Chromium, or set CHROMIUM_PATH.',
  });
}
