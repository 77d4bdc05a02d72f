// `npm run differential -- [--plans 50000] [--seed 1]`: random plans evaluated by the engine and by the naive evaluator of its tests,
// which must agree with no tolerance. A find is printed with its seed, in the smallest plan that shows it.
import { parseArgs } from 'node:util';
import { check, property } from 'fast-check';
import { disagreement } from '../packages/engine/test/disagreement.ts';
import { judgedPlans } from '../packages/engine/test/judged-plans.ts';

const { values } = parseArgs({
  options: { plans: { type: 'string', default: '50000' }, seed: { type: 'string', default: '1' } },
});
const BLOCK = 1_000;
const wanted = Number(values.plans);
let tried = 0;

for (let seed = Number(values.seed); tried < wanted; seed += 1) {
  const agrees = property(judgedPlans, (asked) => disagreement(asked) === null);
  const { failed, numRuns, counterexample, counterexamplePath } = check(agrees, {
    seed,
    numRuns: Math.min(BLOCK, wanted - tried),
  });
  tried += numRuns;
  if (failed) {
    console.log(`seed ${seed}, path ${counterexamplePath}:`);
    console.log(disagreement(counterexample[0]));
    console.log(JSON.stringify(counterexample[0], (_key, value) => (typeof value === 'bigint' ? `${value}` : value)));
    process.exitCode = 1;
    break;
  }
  if (tried % (10 * BLOCK) === 0) console.log(`${tried} plans agree`);
}
console.log(process.exitCode === 1 ? 'They do not agree.' : `${tried} plans, no difference`);
