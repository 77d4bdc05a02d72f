// `npm run bench -- --what-if`: many bodies, some uncertain values each, thousands of draws. The hand-written loop and our simulation make
// the same draws and have to agree on every body before they are timed; mathjs and HyperFormula score some hundred draws of one body and
// are counted up.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { createSimulation } from '../../packages/engine/src/simulate/simulation.ts';
import { fillUniforms } from '../../packages/engine/src/simulate/uniforms.ts';
import { codeKey } from '../../packages/model/src/index.ts';
import { median } from '../median.mjs';
import { createWhatIf, DRAWS_IN_BLOCK, triangular } from './limit-what-if.mjs';
import { tablesOf } from './limit.mjs';
import { bytesOf } from './measure.mjs';
import { inputsOf, modelOf } from './model.mjs';
import { hyperformula } from './peers/hyperformula.mjs';
import { mathjs } from './peers/mathjs.mjs';
import { atMost, duration, table } from './report.mjs';
import { bodyOf, examplePlan } from './workload.mjs';

const SEED = 2024;
const UNCERTAIN = 20;
const THOROUGH = { bodies: 60, draws: 10_000, rounds: 9, peerDraws: 500 };
const QUICK = { bodies: 10, draws: 5000, rounds: 5, peerDraws: 50 };

/** Prints the table. Throws when the loop and the simulation disagree. */
export function whatIf(isQuick) {
  const how = isQuick ? QUICK : THOROUGH;
  const workload = workloadOf(how);
  checkAlike(workload, how);
  const [loop, own] = timesOf([() => runLoop(workload, how), () => runOwn(workload, how)], how.rounds);
  const scored = how.bodies * how.draws;
  const peers = [mathjs, hyperformula].map((peer) => [peer.name, scored * perDraw(peer, workload, how)]);
  const row = (name, { first, all }) => [name, duration(first), duration(all)];
  const rows = [
    row('hand-written loop, by column', loop),
    row('ours', own),
    ...peers.map(([name, all]) => [`${name}, counted up`, '', duration(all)]),
  ];
  const bytes = heldBy(isQuick);
  const goals = [
    atMost('what-if over the hand-written loop', own.all / loop.all, 1.5),
    atMost('first picture over all of it', own.first / own.all, 0.1),
    atMost('first picture over that of the loop', own.first / loop.first, 1.5),
    atMost('MB held beside the plans', bytes / 1e6, 32),
    atMost('between two looks at whether to stop, ms', own.step / 1000, 100),
  ];
  console.log(`\n### What-if: ${how.bodies} bodies, ${how.draws} draws, ${UNCERTAIN} uncertain values each\n`);
  console.log(table(['', 'first picture', 'all'], rows));
  console.log(`\n### Goals\n\n${table(['', 'found', 'asked', ''], goals)}`);
}

/** The bodies, each with a code of its own, since draws depend on it, and what is believed of values spread over the plan. */
function workloadOf({ bodies }) {
  const plan = examplePlan();
  const model = modelOf(plan);
  const kinds = new Map(plan.actuals.flatMap(({ rows }) => rows.map(({ id, value }) => [id, value.kind])));
  const numbers = model.inputs.map((id, input) => ({ id, input })).filter(({ id }) => kinds.get(id) === 'quantity');
  const chosen = Array.from({ length: UNCERTAIN }, (_, at) => numbers[Math.floor((at * numbers.length) / UNCERTAIN)]);
  const all = Array.from({ length: bodies }, (_, seed) => {
    const body = bodyOf(plan, seed);
    const own = { ...body, root: { ...body.root, code: `${body.root.code}${seed}` } };
    const values = inputsOf(model, own);
    const beliefs = chosen.map(({ id, input }) => ({ id, input, ...around(values[input]) }));
    return { plan: own, values, beliefs, key: `${own.root.code}/${own.period.name}/` };
  });
  return { model, bodies: all, bands: bandsOf(plan.profile) };
}

/** From a fifth less to a tenth more. */
function around(value) {
  const ends = [value * 0.8, value * 1.1];
  return { low: Math.min(...ends), mode: value, high: Math.max(...ends) };
}

function bandsOf({ bands }) {
  const numberOf = (bound, open) => (bound ? Number(bound.value.num) / Number(bound.value.den) : open);
  return bands.map(({ low, high }) => ({ low: numberOf(low, -Infinity), high: numberOf(high, Infinity) }));
}

function startLoop({ model, bodies, bands }, { draws }) {
  const own = bodies.map(({ values, beliefs, key }) => ({
    values: Float64Array.of(...values, 0, 1),
    beliefs: beliefs.map((belief) => ({ ...belief, key: key + codeKey(belief.id) })),
  }));
  return createWhatIf(tablesOf(model), own, { seed: SEED, draws, bands });
}

function startOwn({ bodies }, { draws }) {
  const uncertain = bodies.map(({ plan, beliefs }) => ({
    plan,
    uncertain: beliefs.map(({ id, low, mode, high }) => ({
      id,
      distribution: { kind: 'triangular', low, mode, high },
    })),
  }));
  return createSimulation(uncertain, { seed: SEED, draws, keep: 'bodies' });
}

const cpuSince = (start) => {
  const { user, system } = process.cpuUsage(start);
  return user + system;
};

/** Both begin with plans and end with all summed up; the first picture sums up a tenth of the draws. */
function runLoop(workload, how) {
  const start = process.cpuUsage();
  const loop = startLoop(workload, how);
  const tenth = loop.blocks / 10;
  loop.draw(0, tenth);
  loop.summaries(tenth * DRAWS_IN_BLOCK);
  const first = cpuSince(start);
  loop.draw(tenth, loop.blocks);
  loop.summaries(how.draws);
  return { first, all: cpuSince(start), step: 0 };
}

function runOwn(workload, how) {
  const start = process.cpuUsage();
  const simulation = startOwn(workload, how);
  while (simulation.done() < how.draws / 10) simulation.step();
  simulation.forecast();
  const first = cpuSince(start);
  const before = process.cpuUsage();
  simulation.step();
  const step = cpuSince(before);
  while (simulation.step());
  simulation.forecast();
  return { first, all: cpuSince(start), step };
}

/** Medians of the parts of each work, run in turn; the first two rounds warm up. */
function timesOf(works, rounds) {
  const samples = works.map(() => []);
  for (let round = 0; round < rounds + 2; round += 1)
    works.forEach((work, index) => {
      const sample = work();
      if (round >= 2) samples[index].push(sample);
    });
  const middle = (list, part) => median(list.map((sample) => sample[part]));
  return samples.map((list) => ({
    first: middle(list, 'first'),
    all: middle(list, 'all'),
    step: middle(list, 'step'),
  }));
}

function checkAlike(workload, how) {
  const loop = startLoop(workload, how);
  loop.draw(0, loop.blocks);
  const simulation = startOwn(workload, how);
  while (simulation.step());
  const found = simulation.forecast().bodies;
  let largest = 0;
  loop.summaries(how.draws).forEach((expected, body) => {
    const { summary } = found[body].nodes[0];
    const pairs = [
      ...['mean', 'deviation', 'least', 'greatest'].map((part) => [summary[part], expected[part]]),
      ...expected.percentiles.map((percentile, at) => [summary.percentiles[at], percentile]),
      ...expected.bands.map((count, at) => [summary.bands[at], count]),
    ];
    for (const [own, other] of pairs) {
      if (!(Math.abs(own - other) <= 1e-9)) throw new Error(`Body ${body}: ${own} by us, ${other} by the loop`);
      largest = Math.max(largest, Math.abs(own - other));
    }
  });
  console.error(`The loop and the simulation agree on every body, differences up to ${largest.toExponential(1)}`);
}

/** Microseconds for which a peer draws and scores one draw of one body: its values are put in, everything is computed anew. */
function perDraw({ create }, { model, bodies: [body] }, { peerDraws }) {
  const ready = create(model, [body.values], [body.plan]);
  const columns = body.beliefs.map(({ id, low, mode, high }) => {
    const numbers = new Float64Array(DRAWS_IN_BLOCK);
    fillUniforms(numbers, SEED, body.key + codeKey(id), 0);
    triangular(numbers, low, mode, high);
    return numbers;
  });
  const run = () => {
    for (let draw = 0; draw < peerDraws; draw += 1)
      ready.changeMany(body.beliefs.map(({ input }, at) => [input, columns[at][draw]]));
  };
  run();
  const start = process.cpuUsage();
  run();
  const taken = cpuSince(start);
  ready.end?.();
  return taken / peerDraws;
}

/** Bytes held by a simulation that has made all its draws, beside the plans. Needs `--expose-gc`. */
async function held(how) {
  const workload = workloadOf(how);
  runOwn(workload, how);
  const { bytes } = await bytesOf(() => {
    const simulation = startOwn(workload, how);
    while (simulation.step());
    simulation.forecast();
    return simulation;
  });
  return bytes;
}

/** The same from a process of its own. */
function heldBy(isQuick) {
  const args = ['--expose-gc', import.meta.filename, ...(isQuick ? ['--quick'] : [])];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  console.log(await held(process.argv.includes('--quick') ? QUICK : THOROUGH));
