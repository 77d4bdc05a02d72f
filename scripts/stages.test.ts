import { expect, test } from 'vitest';
import { runStages } from './run-stages.mjs';
import { countPlaywright, countVitest } from './stages.mjs';

const file = (status: string, assertions: readonly string[]) => ({
  status,
  assertionResults: assertions.map((each) => ({ status: each })),
});

test('vitest: a file that does not load counts as a failure', () => {
  const testResults = [file('passed', ['passed', 'passed']), file('failed', ['failed']), file('failed', [])];
  expect(countVitest({ numPassedTests: 2, numFailedTests: 1, testResults })).toEqual({ passed: 2, failed: 2 });
});

test('playwright: a second try and an error outside the tests count as failures', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1 };
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 3, failed: 3 });
});

/** What is printed, and the exit status. */
async function outcomeOf(...counts: readonly { passed: number; failed: number }[]) {
  const lines: string[] = [];
  const log = console.log;
  console.log = (line: string) => lines.push(line);
  try {
    const stages = counts.map((counted) => ({
      name: 'x',
      command: undefined,
      why: 'no browser',
      count: () => counted,
    }));
    return { status: await runStages(stages), lines };
  } finally {
    console.log = log;
  }
}

test('the last line is the sum, and one failure is enough', async () => {
  const { status, lines } = await outcomeOf({ passed: 4, failed: 0 }, { passed: 1, failed: 2 });
  expect(lines.at(-1)).toBe('5 passed, 2 failed');
  expect(lines.join('\n')).toContain('no browser');
  expect(status).toBe(1);
});

test('nothing run is no success', async () => {
  expect(await outcomeOf({ passed: 0, failed: 0 })).toMatchObject({ status: 1 });
  expect(await outcomeOf({ passed: 1, failed: 0 })).toMatchObject({ status: 0 });
});
