import { expect, test } from 'vitest';
import { crossCheck } from '../bench/evaluation/check.mjs';
import { inputsOf, modelOf } from '../bench/evaluation/model.mjs';
import { LIMITS, OURS } from '../bench/evaluation/ours.mjs';
import { bodyOf, examplePlan } from '../bench/evaluation/workload.mjs';

test('the hand-written loops of the benchmarks and every way of ours to evaluate agree on the example', async () => {
  const plan = examplePlan();
  const model = modelOf(plan);
  const plans = [1, 2, 3].map((seed) => bodyOf(plan, seed));
  const bodies = plans.map((body) => inputsOf(model, body));
  const made = [...LIMITS, ...OURS].map(({ name, create }) => ({ name, ready: create(model, bodies, plans) }));
  expect(await crossCheck(model, bodies, made)).toBeLessThan(1e-9);
});
