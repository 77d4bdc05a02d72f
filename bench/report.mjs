// The Relazione of the example: what it is made from, its outline, each format; then 60 bodies in one run beside 1, with the most memory
// each run took. CPU medians, warm, from a compiled program and its journal; the run is the command itself in a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileExample, readExample } from '../examples/test/read-example.ts';
import { realYear } from '../examples/test/real-year.ts';
import { FORMATS } from '../packages/cli/src/commands/report/formats.ts';
import { createReport, reportHtml } from '../packages/report/src/index.ts';
import { reportSources, stampNow } from '../packages/verify/src/index.ts';
import { importBundle } from '../packages/workflow/src/index.ts';
import { medianCpu } from './median.mjs';

const EXAMPLE = 'alessandria-asti-2024';
const LANGUAGE = { language: 'it' };

/** Rows of what was measured: what, how much, in which unit. */
export async function report() {
  const program = compileExample(readExample(EXAMPLE));
  const journal = importBundle(await realYear());
  if (journal.kind !== 'whole') throw new Error('the year of the example does not hold');
  const sources = reportSources(program, journal, LANGUAGE);
  const made = createReport(sources);
  const rows = [
    ['report: what it is made from', medianCpu(20, () => reportSources(program, journal, LANGUAGE))],
    ['report: the outline', medianCpu(20, () => createReport(sources))],
    ['report: HTML from the outline', medianCpu(20, () => reportHtml(made))],
    [
      'report: all of it, to HTML (goal 150)',
      medianCpu(20, () => reportHtml(createReport(reportSources(program, journal, LANGUAGE)))),
    ],
    ['report: whether one is behind', medianCpu(20, () => stampNow(program, journal, made.stamp))],
  ];
  for (const format of FORMATS) {
    const translated = () => createReport(reportSources(program, journal, { language: 'en' }));
    const written = { report: made, translated, sources, ipa: null, draft: false, bundle: null, notice: () => {} };
    const first = await elapsed(() => format.write(written));
    rows.push(
      [`report: ${format.name}, first and second time`, first],
      ['', await elapsed(() => format.write(written))],
    );
  }
  const [one, sixty] = [run(1), run(60)];
  rows.push(
    ['report --each, 1 body: seconds of the clock', one.seconds, 's'],
    ['report --each, 60 bodies: seconds of the clock', sixty.seconds, 's'],
    ['report --each, 1 body: most memory', one.megabytes, 'MB'],
    ['report --each, 60 bodies: most memory', sixty.megabytes, 'MB'],
    ['report --each, 1 body: heap at its end', one.heap, 'MB'],
    ['report --each, 60 bodies: heap at its end', sixty.heap, 'MB'],
  );
  return rows;
}

/** Milliseconds of the clock. */
async function elapsed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The command over so many bodies, in a process of its own. */
function run(bodies) {
  const out = mkdtempSync(join(tmpdir(), 'traguardo-bench-'));
  const script = join(import.meta.dirname, 'report-run.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', script, String(bodies), out], {
    encoding: 'utf8',
  });
  rmSync(out, { recursive: true });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
