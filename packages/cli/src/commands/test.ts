import { runTests } from '@traguardo/engine';
import type { Command } from '../environment.ts';
import { loadProgram } from '../load.ts';
import { texts } from '../locales.ts';
import { readOptions } from '../options.ts';
import { json, printProblems, problemRows, statusOf } from '../problems.ts';

/** `traguardo test [paths]`: every expectation of every `test` block. A plan with errors, or without tests, is told so. */
export const test: Command = async (args, environment, language) => {
  const options = readOptions(args, language, { json: 'flag' });
  const program = await loadProgram(options, environment, language);
  const { plan, planHash, dataHash, plugins } = program;
  const results = runTests(plan, { planHash, dataHash, plugins }, language);
  const expectations = results.flatMap((each) => each.expectations);
  const failed = expectations.filter((each) => !each.passed).length;
  const { stdout } = environment;
  const errors = program.diagnostics.filter((each) => each.severity === 'error');
  if (options.json) {
    stdout.write(
      json({ format: 'traguardo.tests/1', tests: results.map(testRow), diagnostics: problemRows(errors, language) }),
    );
  } else {
    if (errors.length > 0) printProblems(errors, environment.stderr, language);
    for (const each of results) {
      const ok = each.expectations.every((expectation) => expectation.passed);
      stdout.write(`${ok ? '✓' : '✗'} ${each.title}\n`);
      for (const expectation of each.expectations.filter(({ passed }) => !passed)) {
        const { file, start } = expectation.place;
        stdout.write(`    ${file}:${start.line}:${start.column}: ${expectation.explanation}\n`);
      }
    }
    stdout.write(
      `${results.length === 0 ? texts[language].noTests : texts[language].tests(expectations.length - failed, failed)}\n`,
    );
  }
  return failed > 0 ? 1 : statusOf(errors);
};

type Result = ReturnType<typeof runTests>[number];

function testRow(result: Result): object {
  return {
    title: result.title,
    file: result.place.file,
    line: result.place.start.line,
    expectations: result.expectations.map(({ place, passed, explanation }) => ({
      file: place.file,
      line: place.start.line,
      column: place.start.column,
      passed,
      explanation,
    })),
  };
}
