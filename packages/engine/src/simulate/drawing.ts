import { codeKey } from '@traguardo/model';
import type { BodyForecast, SimulationOptions, UncertainPlan } from './forecast.ts';
import { nodesNow } from './nodes-now.ts';
import { type Sampler, samplerOf } from './sampler.ts';
import type { Scored } from './scorer.ts';
import { summaryOf } from './summary.ts';
import { BLOCK, createUniforms, type Uniforms } from './uniforms.ts';

/** The draws of one body. */
export interface Drawing {
  /** Makes the first `count` draws of a block, which have their own places: blocks may come in any order. */
  readonly draw: (block: number, count: number) => void;
  /** Sums up the first `draws` draws. */
  readonly forecast: (draws: number) => BodyForecast;
}

/** What the draws of an uncertain value are made of. */
interface Source {
  readonly uniforms: Uniforms;
  readonly sample: Sampler;
}

/** Memory: 8 bytes for each draw of each node kept, those that an uncertain value reaches, or the body alone. */
export function createDrawing(body: UncertainPlan, scored: Scored, { seed, draws }: SimulationOptions): Drawing {
  const { plan, uncertain, at = plan.period.to, targets = 'revised' } = body;
  const { scorer, values, doubles } = scored;
  const { flat, kept, columns, scores, draws: run } = scorer;
  const sources = sourcesOf(scored, body, seed);
  const samples = kept.map(() => new Float64Array(draws));
  const now = nodesNow(scored, plan);
  const isDrawn = new Set(scorer.inputs);
  return {
    draw(block, count) {
      for (const { uniforms } of sources) uniforms.begin(block);
      doubles.forEach((value, input) => run.set(input, value));
      run.begin();
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
      missing: flat.inputs.flatMap(({ id, period }, input) =>
        period === null && values[input] === null && !isDrawn.has(input) ? [id] : [],
      ),
      unused: uncertain.flatMap(({ id }) => (scorer.places.has(codeKey(id)) ? [] : [id])),
    }),
  };
}

/** Short stretches: a view of each would cost more than copying it. */
function copy(from: Float64Array, into: Float64Array, place: number, count: number): void {
  for (let at = 0; at < count; at += 1) into[place + at] = from[at] as number;
}

function sourcesOf(
  { scorer: { flat, places } }: Scored,
  { plan, uncertain }: UncertainPlan,
  seed: number,
): readonly Source[] {
  return uncertain.flatMap(({ id, distribution }) => {
    const input = flat.inputs[places.get(codeKey(id)) ?? -1];
    if (input === undefined) return [];
    const key = `${plan.root.code}/${plan.period.name}/${codeKey(id)}`;
    return [{ uniforms: createUniforms(seed, key), sample: samplerOf(distribution, input.kind === 'date') }];
  });
}
