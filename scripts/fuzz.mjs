// `npm run fuzz -- [--seconds 60] [--seed 1]`: damages the plans and the spreadsheets of the repository until time is up. What it finds is
// kept in test-results/fuzz.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { brokenReading, damagedSpreadsheet } from '../packages/office/test/damaged-spreadsheet.ts';
import { brokenPromise, damage, programsOf } from './fuzz-case.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});

const programs = programsOf(root);
const spreadsheets = globSync('packages/office/test/files/*.{xlsx,ods}', { cwd: root })
  .toSorted()
  .map((path) => ({ path, bytes: Uint8Array.from(readFileSync(join(root, path))) }));
/** Spreadsheets damaged for each program: they are read much faster. */
const SPREADSHEETS = 10;

const end = Date.now() + Number(values.seconds) * 1000;
let seed = Number(values.seed);
let tried = 0;
let found = 0;
for (; Date.now() < end; seed += 1) {
  for (let step = 0; step < SPREADSHEETS; step += 1) damageSpreadsheet(seed * SPREADSHEETS + step);
  const attempt = damage(programs[seed % programs.length], seed);
  const broken = brokenPromise(attempt);
  tried += 1;
  if (broken === null) continue;
  found += 1;
  console.log(`seed ${seed}: ${broken}`);
  for (const { path, text } of [
    ...attempt.input.files,
    ...(attempt.input.data ?? []),
    ...(attempt.input.packs ?? []),
  ]) {
    if (!attempt.damaged.includes(path)) continue;
    keep(seed, path, text);
  }
}

function damageSpreadsheet(number) {
  const { path, bytes } = spreadsheets[number % spreadsheets.length];
  const damaged = damagedSpreadsheet(bytes, number);
  const broken = brokenReading(damaged);
  if (broken === null) return;
  found += 1;
  console.log(`spreadsheet ${number}: ${broken}`);
  keep(`spreadsheet-${number}`, path, damaged);
}

function keep(name, path, content) {
  const kept = join(root, 'test-results/fuzz', String(name), path);
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, content);
}

console.log(`${tried} programs up to seed ${seed - 1}, ${found} finds`);
process.exitCode = found === 0 && tried > 0 ? 0 : 1;
