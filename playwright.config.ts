import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/browser/find-chromium.ts';
import { freePort } from './tests/browser/free-port.ts';

// Workers read this file again: the port that the first process found free is handed on to them.
process.env['BROWSER_TEST_PORT'] ??= String(await freePort());
const port = Number(process.env['BROWSER_TEST_PORT']);
const executablePath = findChromium();

/** These open every page, several times: last, they would leave the other cores idle at the end. */
const LONGEST = /\/(?:accessible|axe|purged-css)\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  workers: '100%',
  // In this order.
  projects: [
    { name: 'every page', testMatch: LONGEST },
    { name: 'others', testIgnore: LONGEST },
  ],
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...(executablePath && { executablePath }),
      // Containers have no sandbox; the rest keeps the browser from calling home.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `npm run build -- --outDir test-results/dist --silent && npm run preview -- --outDir test-results/dist --port ${port} --ignore-lock`,
    url: `http://localhost:${port}/approche/`,
    timeout: 120_000,
  },
});
