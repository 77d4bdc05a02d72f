// How much a body takes, each evaluator in a process of its own. What native code keeps to itself is not seen.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { EVERYBODY } from './evaluators.mjs';
import { bytesOf } from './measure.mjs';
import { inputsOf, modelOf } from './model.mjs';
import { LIMITS, OURS } from './ours.mjs';
import { bodyOf, examplePlan } from './workload.mjs';

/** Plans loaded each by itself, to tell what one takes. */
const ALONE = 20;

/**
 * Bytes by name of evaluator: `alone` is a body whose plan was compiled for it, `further` one more body of a plan that is there, its
 * values, its scores and whatever else is kept. A quick run leaves out the peers.
 */
export function memories({ bodies, isQuick }) {
  return new Map(
    (isQuick ? [...LIMITS, ...OURS] : EVERYBODY).map(({ name }) => {
      const args = ['--expose-gc', '--max-old-space-size=8192', import.meta.filename, name, String(bodies)];
      const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      if (status !== 0) throw new Error(`${name}: ${stderr}`);
      return [name, JSON.parse(stdout)];
    }),
  );
}

async function measure(name, count) {
  const { create } = EVERYBODY.find((each) => each.name === name);
  const plan = examplePlan();
  const model = modelOf(plan);
  const plans = Array.from({ length: count }, (_, seed) => bodyOf(plan, seed));
  const bodies = plans.map((each) => inputsOf(model, each));
  const make = async (from, to) => {
    const ready = create(model, bodies.slice(from, to), plans.slice(from, to));
    await ready.evaluate();
    return ready;
  };
  const makeAlone = async () => {
    const all = [];
    for (let body = 0; body < ALONE; body += 1) all.push(await make(body, body + 1));
    return all;
  };
  await makeAlone(); // what is loaded and compiled on first use belongs to no body
  const alone = await bytesOf(makeAlone);
  const many = await bytesOf(() => make(0, count));
  return { alone: alone.bytes / ALONE, further: (many.bytes - alone.bytes / ALONE) / (count - 1) };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , name, count] = process.argv;
  console.log(JSON.stringify(await measure(name, Number(count))));
}
