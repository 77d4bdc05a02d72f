import { codeKey, type OutcomeNode } from '@traguardo/model';
import { evaluate } from '../evaluate.ts';
import { flattenPlan } from '../flat/compile.ts';
import { reachedBy } from '../flat/dependents.ts';
import { createDoubles } from '../flat/doubles.ts';
import type { FlatPlan } from '../flat/form.ts';
import type { BodyForecast, NodeNow, SimulationOptions, UncertainPlan } from './forecast.ts';
import { samplerOf } from './sampler.ts';
import { summaryOf } from './summary.ts';
import { BLOCK, fillUniforms } from './uniforms.ts';

/** The draws of one body. */
export interface Drawing {
  /** Makes the first `count` draws of a block, which have their own places: blocks may come in any order. */
  readonly draw: (block: number, count: number) => void;
  /** Sums up the first `draws` draws. */
  readonly forecast: (draws: number) => BodyForecast;
}

/** What keeps one uncertain value supplied with draws. */
interface Source {
  readonly input: number;
  readonly key: string;
  readonly sample: (numbers: Float64Array) => void;
  readonly numbers: Float64Array;
}

/** Memory: 8 bytes for each draw of each node kept, those that an uncertain value reaches, or the body alone. */
export function createDrawing(body: UncertainPlan, { seed, draws, keep }: SimulationOptions): Drawing {
  const { plan, uncertain, ...options } = body;
  const flat = flattenPlan(plan, options);
  const { plan: code, title, period, at, targets, decimals, nodes } = evaluate(plan, options);
  const sources = sourcesOf(flat, body);
  const reached = nodesReached(flat, sources);
  const kept = keep === 'nodes' ? reached : reached.filter((node) => node === 0);
  const known = kept.map((place) => nowOf(nodes[place] as OutcomeNode)); // places are those of the outcome
  const samples = kept.map(() => new Float64Array(draws));
  const run = createDoubles(flat);
  const drawn = new Set(sources.map(({ input }) => codeKey(flat.inputs[input]?.id ?? '')));
  return {
    draw(block, count) {
      for (const { key, sample, numbers } of sources) {
        fillUniforms(numbers, seed, key, block);
        sample(numbers);
      }
      for (let at = 0; at < count; at += 1) {
        for (const { input, numbers } of sources) run.set(input, numbers[at] as number);
        run.run();
        kept.forEach((node, index) => {
          (samples[index] as Float64Array)[block * BLOCK + at] = run.scores[node] as number;
        });
      }
    },
    forecast: (made) => ({
      plan: code,
      title,
      period,
      at,
      targets,
      decimals,
      nodes: known.map((node, index) => {
        const scores = (samples[index] as Float64Array).subarray(0, made);
        return { now: node, summary: summaryOf(scores, plan.profile.bands) };
      }),
      missing: flat.inputs.flatMap(({ id, period, initial }) =>
        period === null && initial === null && !drawn.has(codeKey(id)) ? [id] : [],
      ),
      unused: uncertain.flatMap(({ id }) => (drawn.has(codeKey(id)) ? [] : [id])),
    }),
  };
}

function sourcesOf(flat: FlatPlan, { plan, uncertain }: UncertainPlan): readonly Source[] {
  return uncertain.flatMap(({ id, distribution }) => {
    const input = flat.inputs.findIndex((each) => each.period === null && codeKey(each.id) === codeKey(id));
    const found = flat.inputs[input];
    if (found === undefined) return [];
    const key = `${plan.root.code}/${plan.period.name}/${codeKey(id)}`;
    const sample = samplerOf(distribution, found.kind === 'date');
    return [{ input, key, sample, numbers: new Float64Array(BLOCK) }];
  });
}

function nowOf({ code, kind, title, parent, status, score, range, band, bands }: OutcomeNode): NodeNow {
  return { code, kind, title, parent, status, score, range, band, bands };
}

/** The places of the nodes that a drawn value reaches, in order. */
function nodesReached(flat: FlatPlan, sources: readonly Source[]): readonly number[] {
  const operations = reachedBy(
    flat,
    sources.map(({ input }) => input),
  );
  const slots = new Set([...operations].map((operation) => flat.out[operation]));
  return flat.nodes.flatMap((node, place) => (node.counts && slots.has(place) ? [place] : []));
}
