// `npm run bench -- --evaluation`: how long a plan takes to be worth something, beside the peers and the hand-written loop. First all of
// them compute the same bodies and have to agree, then they are timed in turn, in one process.
import { compareGoals, crossCheck } from './check.mjs';
import { EVERYBODY } from './evaluators.mjs';
import { goalRows } from './goals.mjs';
import { timed } from './measure.mjs';
import { memories } from './memory.mjs';
import { inputsOf, modelOf } from './model.mjs';
import { doublesOfMany } from './ours.mjs';
import { digits, duration, table } from './report.mjs';
import { bodyOf, examplePlan, stepsOf } from './workload.mjs';

/** How thorough a run is: seconds spent on each work, how many bodies there are, how many are loaded to see what they take. */
const THOROUGH = { seconds: 2, sizes: [1, 10, 60, 1000], bodies: 200, isQuick: false };
const QUICK = { seconds: 0.1, sizes: [1, 10], bodies: 20, isQuick: true };

/** Prints the tables. Throws when two evaluators disagree. */
export async function evaluation(isQuick) {
  const how = isQuick ? QUICK : THOROUGH;
  const plan = examplePlan();
  const model = modelOf(plan);
  const plans = Array.from({ length: how.sizes.at(-1) }, (_, seed) => bodyOf(plan, seed));
  const workload = { plan, model, plans, bodies: plans.map((each) => inputsOf(model, each)) };
  const { sizes } = how;
  const whole = await wholeEvaluations(workload, how);
  print(
    `Whole evaluation: 1 body, then each of ${sizes.slice(1).join(', ')}`,
    ['', ...sizes.map(String)],
    bySize(whole, sizes),
  );
  const changed = await changes(workload, how);
  print('One value changed', ['', 'CPU'], oneColumn(changed));
  const compiled = await compiles(workload, how);
  print('From a plan to what evaluates a body', ['', 'CPU'], oneColumn(compiled));
  const memory = memories(how);
  print('Memory', ['', 'a plan and a body', 'one more body'], memoryRows(memory));
  const crowd = await changeInCrowd(workload, how);
  print('Goals', ['', 'found', 'asked', ''], goalRows({ whole, changed, crowd, compiled, memory, sizes }));
}

function print(title, headers, rows) {
  console.log(`\n### ${title}\n\n${table(headers, rows)}`);
}

const bySize = (whole, sizes) =>
  Array.from(whole, ([name, times]) => [name, ...times.map((time, place) => duration(time / sizes[place]))]);

const oneColumn = (times) => Array.from(times, ([name, time]) => [name, duration(time)]);

const memoryRows = (memory) =>
  Array.from(memory, ([name, { alone, further }]) => [
    name,
    ...[alone, further].map((bytes) => `${digits(bytes / 1000)} kB`),
  ]);

const namesOf = (evaluators) => evaluators.map(({ name }) => name);

/** Microseconds of a whole evaluation: `found.get(name)[place of the size]`. */
async function wholeEvaluations({ model, plans, bodies }, { seconds, sizes }) {
  const found = new Map(namesOf(EVERYBODY).map((name) => [name, []]));
  for (const size of sizes) {
    const own = bodies.slice(0, size);
    const made = EVERYBODY.map(({ name, create }) => ({ name, ready: create(model, own, plans.slice(0, size)) }));
    const largest = await crossCheck(model, own, made);
    console.error(`${size} bodies: all agree on every goal, differences up to ${largest.toExponential(1)}`);
    const times = await timed(
      made.map(
        ({ ready }) =>
          () =>
            ready.evaluate(),
      ),
      { seconds },
    );
    made.forEach(({ name, ready }, index) => {
      found.get(name).push(times[index]);
      ready.end?.();
    });
  }
  return found;
}

/** The values of one input after the other, another one each time. */
function turning(model, steps, ready, body) {
  let turn = 0;
  return () => {
    turn += 1;
    const input = turn % model.inputs.length;
    return ready.change(body, input, steps[Math.floor(turn / model.inputs.length) % steps.length][input]);
  };
}

/** Microseconds from a value put in, in doubles, while as many bodies as there are stand beside it. */
async function changeInCrowd({ model, plans, bodies }, { seconds }) {
  const ready = doublesOfMany.create(model, bodies, plans);
  ready.evaluate();
  const [time] = await timed([turning(model, stepsOf(model, plans.at(-1)), ready, bodies.length - 1)], { seconds });
  return time;
}

/** Microseconds from a value put in to the new scores, all inputs in turn. */
async function changes({ model, plans, bodies }, { seconds }) {
  const steps = stepsOf(model, plans[0]);
  const able = EVERYBODY.map(({ name, create }) => ({
    name,
    ready: create(model, bodies.slice(0, 1), plans.slice(0, 1)),
  })).filter(({ ready }) => ready.change);
  await crossCheck(model, bodies.slice(0, 1), able);
  await checkChanges(model, steps, able);
  const times = await timed(
    able.map(({ ready }) => turning(model, steps, ready, 0)),
    { seconds },
  );
  able.forEach(({ ready }) => ready.end?.());
  return new Map(able.map(({ name }, index) => [name, times[index]]));
}

/** Microseconds from a plan in force to what evaluates one body, translation included. */
async function compiles({ plan, plans, bodies }, { seconds }) {
  const able = EVERYBODY.filter(({ compiles: does }) => does !== false);
  const times = await timed(
    able.map(({ compile, create }) => () => {
      const made = compile ? compile(plan) : create(modelOf(plan), bodies.slice(0, 1), plans.slice(0, 1));
      made.end?.();
    }),
    { seconds },
  );
  return new Map(able.map(({ name }, index) => [name, times[index]]));
}

/** After each input got another value everybody still says the same. */
async function checkChanges(model, [, other], able) {
  for (const { ready } of able) for (const [input, value] of other.entries()) await ready.change(0, input, value);
  await compareGoals(model, 1, able);
}
