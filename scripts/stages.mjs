// The stages of `npm test`: what each runs, and how its own report is counted.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';

const root = join(import.meta.dirname, '..');
const reports = join(root, 'node_modules/.cache/reports');

/** A tool of node_modules, started without a shell. */
const tool = (path, ...args) => ['node', join(root, 'node_modules', path), ...args];

/** A stage whose exit status is its result: one check, passed or failed. */
const check = (name, command) => ({ name, command, count: ({ status }) => verdict(status === 0) });

const verdict = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

/** A stage that writes a report; `read` counts it. No report, no test or an unexplained status is a failure. */
function reported(name, command, report, read, environment = {}) {
  return {
    name,
    command,
    environment,
    prepare: () => rmSync(report, { force: true }),
    count: ({ status }) => {
      const counted = readReport(report, read);
      const { passed, failed } = counted ?? { passed: 0, failed: 1 };
      if (failed === 0 && (passed === 0 || status !== 0)) return { passed, failed: 1 };
      return { passed, failed };
    },
  };
}

function readReport(path, read) {
  try {
    return read(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Vitest's JSON: its tests, and each file that failed without a failed test in it (it did not load). */
export function countVitest({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((assertion) => assertion.status !== 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/**
 * Playwright's JSON: a test that passed only at a second try counts as failed; so does an error outside the tests.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors?: readonly object[] }} report
 */
export function countPlaywright({ stats, errors = [] }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

const vitest = (project) => {
  const report = join(reports, `vitest-${project}.json`);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return reported(`tests (${project})`, tool('vitest/vitest.mjs', ...args), report, countVitest);
};

const playwright = () => {
  const report = join(reports, 'playwright.json');
  return reported(
    'tests (end to end)',
    tool('@playwright/test/cli.js', 'test', '--reporter=line,json'),
    report,
    countPlaywright,
    { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  );
};

/** What needs no test to run. */
export const checks = () => [
  check('format', tool('oxfmt/bin/oxfmt', '--check', '.')),
  check('lint', tool('oxlint/bin/oxlint', '--type-aware', '--deny-warnings')),
  check('boundaries', ['node', join(import.meta.dirname, 'boundaries.mjs')]),
  check('unused', tool('knip/bin/knip.js')),
  check('sizes', ['node', join(import.meta.dirname, 'sizes.mjs')]),
  check('types', tool('typescript-7/bin/tsc', '-b')),
];

/** Everything, in order. */
export const stages = () => [...checks(), vitest('node'), ...browserStages()];

function browserStages() {
  const all = [vitest('browser'), playwright()];
  if (findChromium() !== undefined) return all;
  const why = 'No Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.';
  return all.map((stage) => ({ ...stage, command: undefined, why }));
}
