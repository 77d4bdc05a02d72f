import { codeKey, type Ratio } from '@traguardo/model';
import { reachedBy } from '../flat/dependents.ts';
import { createDraws, type Draws } from '../flat/draws.ts';
import { createExact, type ExactRun } from '../flat/exact.ts';
import type { FlatPlan } from '../flat/form.ts';
import { toDouble } from '../flat/numbers.ts';
import { createForms, planOfBody } from './forms.ts';
import type { SimulationOptions, UncertainPlan } from './forecast.ts';
import { titlesIn } from './titles.ts';

/** What scores the draws of bodies with one form, in turn. */
interface Scorer {
  readonly flat: FlatPlan;
  /** Places of the inputs of the plan's own period, by key of the id: what may be drawn. */
  readonly places: ReadonlyMap<string, number>;
  /** Places among the inputs of the values that are drawn, in the order of the uncertain values that were found. */
  readonly inputs: readonly number[];
  /** Places of the nodes that are kept. */
  readonly kept: readonly number[];
  readonly draws: Draws;
  /** Columns of the drawn inputs, and of the nodes kept. */
  readonly columns: readonly Float64Array[];
  readonly scores: readonly Float64Array[];
  readonly exact: ExactRun;
  /** Titles of nodes, by key of the code. */
  readonly titles: ReadonlyMap<string, string>;
}

/** A body with its scorer, and its values by input: exact, null where missing, and as doubles. */
export interface Scored {
  readonly scorer: Scorer;
  readonly values: readonly (Ratio | null)[];
  readonly doubles: Float64Array;
}

/** Scorers of bodies, one after the other; those with one form and the same uncertain values share one. */
export function createScorers(keep: SimulationOptions['keep']): (body: UncertainPlan) => Scored {
  const formOf = createForms();
  let last: { readonly scorer: Scorer; readonly ids: string } | null = null;
  return (body) => {
    const { flat, values } = formOf(body);
    const ids = body.uncertain.map(({ id }) => codeKey(id)).join('\n');
    const known = last?.scorer.flat === flat && last.ids === ids ? last : null;
    last = known ?? { scorer: createScorer(flat, body, keep), ids };
    const doubles = Float64Array.from(values, (value) => (value ? toDouble(value) : NaN));
    return { scorer: last.scorer, values, doubles };
  };
}

function createScorer(flat: FlatPlan, body: UncertainPlan, keep: SimulationOptions['keep']): Scorer {
  const { uncertain } = body;
  const places = new Map(
    flat.inputs.flatMap(({ id, period }, input) => (period === null ? [[codeKey(id), input]] : [])),
  );
  const inputs = uncertain.flatMap(({ id }) => places.get(codeKey(id)) ?? []);
  const reached = nodesReached(flat, inputs);
  const kept = keep === 'nodes' ? reached : reached.filter((node) => node === 0);
  const draws = createDraws(flat, inputs);
  return {
    flat,
    places,
    inputs,
    kept,
    draws,
    columns: inputs.map((_, place) => draws.drawn(place)),
    scores: kept.map((node) => draws.scores(node)),
    exact: createExact(flat),
    titles: titlesIn(planOfBody(body)),
  };
}

/** The places of the nodes that drawn values reach, in order. */
function nodesReached(flat: FlatPlan, inputs: readonly number[]): readonly number[] {
  const slots = new Set([...reachedBy(flat, inputs)].map((operation) => flat.out[operation]));
  return flat.nodes.flatMap((node, place) => (node.counts && slots.has(place) ? [place] : []));
}
