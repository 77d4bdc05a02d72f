// `npm run bench`: where time goes, on the example. CPU medians in Node, the front end beside a peer, a keystroke in the browser.
// `npm run bench -- --evaluation` for plans that become scores, beside the peers, and `npm run bench -- --what-if` for simulations; with
// `--quick` in less than a minute, few bodies.
// `npm run bench -- --report` for the Relazione alone, `npm run bench -- --sheet` for the sheet of values over 10,000 measures,
// `npm run bench -- --typing` for the editor over 5,000 lines beside CodeMirror alone, `npm run bench -- --startup` for opening the
// application with nothing in the cache.
// `npm run bench -- --front-end` for the front end alone; with `--room` as well, the young generation of the heap has room for a
// whole compile of the largest text, for us and for the peers alike.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, coreVocabulary, createCompiler, parseFile } from '../packages/dsl/src/index.ts';
import { createEvaluator, evaluate } from '../packages/engine/src/index.ts';
import { add, ratio } from '../packages/model/src/index.ts';
import { entryOf } from '../packages/ui/src/elements/command-palette/entry.ts';
import { prepared, ranked } from '../packages/ui/src/elements/command-palette/ranking.ts';
import { frontEnd } from './front-end.mjs';
import { keystroke } from './keystroke.mjs';
import { medianCpu } from './median.mjs';
import { report } from './report.mjs';

const row = (what, value, unit = 'ms') =>
  console.log(`${what.padEnd(58)} ${value.toFixed(value < 1 ? 3 : 2).padStart(8)} ${unit}`);

if (process.argv.includes('--evaluation')) {
  const { evaluation } = await import('./evaluation/evaluation.mjs');
  await evaluation(process.argv.includes('--quick'));
  process.exit();
}

if (process.argv.includes('--what-if')) {
  const { whatIf } = await import('./evaluation/what-if.mjs');
  whatIf(process.argv.includes('--quick'));
  process.exit();
}

if (process.argv.includes('--report')) {
  for (const measured of await report()) row(...measured);
  process.exit();
}

if (process.argv.includes('--sheet')) {
  const { sheet } = await import('./sheet.mjs');
  for (const measured of await sheet()) row(...measured);
  process.exit();
}

if (process.argv.includes('--typing')) {
  const { typing } = await import('./typing.mjs');
  for (const measured of await typing()) row(...measured);
  process.exit();
}

if (process.argv.includes('--startup')) {
  const { startup } = await import('./startup.mjs');
  for (const measured of await startup()) row(...measured);
  process.exit();
}

if (process.argv.includes('--front-end')) {
  if (process.argv.includes('--room') && process.execArgv.length === 0) {
    const flags = ['--min-semi-space-size=256', '--max-semi-space-size=256', '--single-threaded-gc'];
    const { status } = spawnSync(process.execPath, [...flags, ...process.argv.slice(1)], { stdio: 'inherit' });
    process.exit(status ?? 1);
  }
  for (const measured of await frontEnd()) row(...measured);
  process.exit();
}

/** Of the slowest of five searches as they are typed. */
function searchTime() {
  const entries = prepared(
    Array.from({ length: 10_000 }, (_, at) =>
      entryOf('value', `Quantità numero ${at} di attività svolte`, '#/', `Indicatore ${at}`, { code: `PIRA${at}` }),
    ),
  );
  const searches = ['p', 'pira99', 'attivita', 'quantita 77', 'nowhere at all'];
  return Math.max(...searches.map((words) => medianCpu(20, () => ranked(entries, words, 50))));
}

const folder = join(import.meta.dirname, 'texts');
const read = (path) => ({ path, text: readFileSync(join(folder, path), 'utf8') });
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.piano'))
  .map(read);
const data = [read('../../examples/alessandria-asti-2024/dati/consuntivi-2024.csv')];
const { plan } = compile({ files, data });

row(
  'parse, every file (65 kB)',
  medianCpu(30, () => files.map((file) => parseFile(file, coreVocabulary))),
);
row(
  'compile from nothing, data and checks included',
  medianCpu(30, () => compile({ files, data })),
);
const recompile = createCompiler();
let edit = 0;
row(
  'compile after an edit of piano.piano',
  medianCpu(30, () => {
    edit += 1;
    recompile({
      files: files.map((file) => (file.path === 'piano.piano' ? { ...file, text: `${file.text}// ${edit}\n` } : file)),
      data,
    });
  }),
);
row(
  'evaluate, exact, with traces and findings',
  medianCpu(30, () => evaluate(plan)),
);
const evaluator = createEvaluator(plan);
const measured = plan.actuals.flatMap((set) => set.rows).filter((each) => each.value.kind === 'quantity');
let turn = 0;
row(
  'the same after another value is tried (mean of 100)',
  medianCpu(30, () => {
    for (let change = 0; change < 100; change += 1) {
      turn += 1;
      const supplied = measured[turn % measured.length];
      const { quantity } = supplied.value;
      const value = { kind: 'quantity', quantity: { ...quantity, value: add(quantity.value, ratio(turn)) } };
      evaluator.change({
        given: { name: '', at: null, rows: [{ ...supplied, date: null, value }], place: supplied.place },
      });
    }
  }) / 100,
  'ms',
);

for (const measured of await frontEnd()) row(...measured);
for (const measured of await report()) row(...measured);
row('search of the palette among 10,000 values, slowest of five', searchTime());

const { wait, slowest, gap } = await keystroke();
row('key to new score on the screen, median (goal 100)', wait);
row('key to new score on the screen, slowest of 60', slowest);
row('longest gap between frames after a key, median', gap);
