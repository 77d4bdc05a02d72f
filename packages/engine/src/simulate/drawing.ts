import { codeKey, planAt } from '@traguardo/model';
import { flattenPlan } from '../flat/compile.ts';
import { reachedBy } from '../flat/dependents.ts';
import { createDraws } from '../flat/draws.ts';
import type { FlatPlan } from '../flat/form.ts';
import type { BodyForecast, SimulationOptions, UncertainPlan } from './forecast.ts';
import { nodesNow } from './nodes-now.ts';
import { type Sampler, samplerOf } from './sampler.ts';
import { summaryOf } from './summary.ts';
import { BLOCK, createUniforms, type Uniforms } from './uniforms.ts';

/** The draws of one body. */
export interface Drawing {
  /** Makes the first `count` draws of a block, which have their own places: blocks may come in any order. */
  readonly draw: (block: number, count: number) => void;
  /** Sums up the first `draws` draws. */
  readonly forecast: (draws: number) => BodyForecast;
}

/** An uncertain value with what its draws are made of. */
interface Source {
  readonly id: string;
  readonly input: number;
  readonly key: string;
  readonly uniforms: Uniforms;
  readonly sample: Sampler;
}

/** Memory: 8 bytes for each draw of each node kept, those that an uncertain value reaches, or the body alone. */
export function createDrawing(body: UncertainPlan, options: SimulationOptions): Drawing {
  const { plan, uncertain, at = plan.period.to, targets = 'revised', plugins = [] } = body;
  const { seed, draws, keep } = options;
  const flat = flattenPlan(plan, { at, targets, plugins });
  const sources = sourcesOf(flat, body);
  const inputs = sources.map(({ input }) => input);
  const reached = nodesReached(flat, inputs);
  const kept = keep === 'nodes' ? reached : reached.filter((node) => node === 0);
  const samples = kept.map(() => new Float64Array(draws));
  const now = nodesNow(flat, planAt(plan, at, targets), kept);
  const run = createDraws(flat, inputs);
  const known = new Set(sources.map(({ id }) => codeKey(id)));
  const columns = inputs.map((_, place) => run.drawn(place));
  const scores = kept.map((node) => run.scores(node));
  run.begin();
  return {
    draw(block, count) {
      for (const { key, uniforms } of sources) uniforms.begin(seed, key, block);
      for (let from = 0; from < count; from += run.block) {
        const made = Math.min(run.block, count - from);
        sources.forEach(({ uniforms, sample }, place) => {
          const column = columns[place] as Float64Array;
          uniforms.fill(column);
          sample(column);
        });
        run.run(made);
        scores.forEach((own, index) => copy(own, samples[index] as Float64Array, block * BLOCK + from, made));
      }
    },
    forecast: (made) => ({
      plan: plan.root.code,
      title: plan.root.title,
      period: plan.period.name,
      at,
      targets,
      decimals: plan.profile.decimals,
      nodes: now.map((node, index) => {
        const drawn = (samples[index] as Float64Array).subarray(0, made);
        return { now: node, summary: summaryOf(drawn, plan.profile.bands) };
      }),
      missing: flat.inputs.flatMap(({ id, period, initial }) =>
        period === null && initial === null && !known.has(codeKey(id)) ? [id] : [],
      ),
      unused: uncertain.flatMap(({ id }) => (known.has(codeKey(id)) ? [] : [id])),
    }),
  };
}

/** Short stretches: a view of each would cost more than copying it. */
function copy(from: Float64Array, into: Float64Array, place: number, count: number): void {
  for (let at = 0; at < count; at += 1) into[place + at] = from[at] as number;
}

function sourcesOf(flat: FlatPlan, { plan, uncertain }: UncertainPlan): readonly Source[] {
  return uncertain.flatMap(({ id, distribution }) => {
    const input = flat.inputs.findIndex((each) => each.period === null && codeKey(each.id) === codeKey(id));
    const found = flat.inputs[input];
    if (found === undefined) return [];
    const key = `${plan.root.code}/${plan.period.name}/${codeKey(id)}`;
    return [{ id, input, key, uniforms: createUniforms(), sample: samplerOf(distribution, found.kind === 'date') }];
  });
}

/** The places of the nodes that drawn values reach, in order. */
function nodesReached(flat: FlatPlan, inputs: readonly number[]): readonly number[] {
  const slots = new Set([...reachedBy(flat, inputs)].map((operation) => flat.out[operation]));
  return flat.nodes.flatMap((node, place) => (node.counts && slots.has(place) ? [place] : []));
}
