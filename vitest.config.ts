import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { findChromium } from './scripts/chromium.mjs';

// Undefined where there is none: the tests that need no browser still run.
const executablePath = findChromium();

// A busy machine is no failure; what hangs is ended by the stage of npm test.
const patience = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 20_000 } } };

// Files share two processes, or two pages: half of the work was loading the same modules for each of them.
const together = { isolate: false, maxWorkers: 2 };

/** The longest file begins first: Vitest, which begins with the largest, would leave it alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => Number(isLongest(b)) - Number(isLongest(a)));
  }
}

const isLongest = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith('/one-damaged-token.test.ts');

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'node',
          ...patience,
          environment: 'node',
          ...together,
          include: ['packages/*/{src,test}/**/*.test.ts', 'examples/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/*.browser.test.ts'],
        },
      },
      {
        root: 'packages/ui',
        // Everything is prepared before the first test: a dependency met later would reload the page under it.
        optimizeDeps: { entries: ['src/**/*.ts', 'test/**/*.ts'] },
        test: {
          name: 'browser',
          ...patience,
          ...together,
          setupFiles: join(import.meta.dirname, 'packages/ui/test/new-page.ts'),
          include: ['{src,test}/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { args: ['--no-sandbox'], ...(executablePath === undefined ? {} : { executablePath }) },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
