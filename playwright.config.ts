import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './scripts/chromium.mjs';

// One port per run, the same in every worker: two runs on one machine do not meet. Among these browsers refuse none (5060 they do).
const port = (process.env.E2E_PORT ??= String(7100 + (process.pid % 900)));
const baseURL = `http://127.0.0.1:${port}/`;
const executablePath = findChromium();

// No traces: recording one costs a quarter of the work. For one test: `npm run e2e -- year --trace retain-on-failure`.
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 120_000,
  // Two browsers share what may be a slow machine: a page is given time, never a second try.
  // A picture may differ by what a font is smoothed by, not by a line that moved.
  expect: { timeout: 20_000, toHaveScreenshot: { maxDiffPixelRatio: 0.01, animations: 'disabled', scale: 'css' } },
  snapshotPathTemplate: '{testDir}/visual/{arg}{ext}',
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    locale: 'it-IT',
    timezoneId: 'Europe/Rome',
    launchOptions: { args: ['--no-sandbox'], ...(executablePath === undefined ? {} : { executablePath }) },
  },
  webServer: {
    command: 'node scripts/start.mjs',
    url: baseURL,
    env: { PORT: port },
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
