// `npm run fuzz -- [--seconds 60] [--seed 1]`: damages the plans of the repository until time is up. What it finds is kept in test-results/fuzz.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { brokenPromise, damage, programsOf } from './fuzz-case.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});

const programs = programsOf(root);

const end = Date.now() + Number(values.seconds) * 1000;
let seed = Number(values.seed);
let tried = 0;
let found = 0;
for (; Date.now() < end; seed += 1) {
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
    const kept = join(root, 'test-results/fuzz', String(seed), path);
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, text);
  }
}
console.log(`${tried} programs up to seed ${seed - 1}, ${found} finds`);
process.exitCode = found === 0 && tried > 0 ? 0 : 1;
