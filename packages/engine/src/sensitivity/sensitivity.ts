import {
  absolute,
  codeKey,
  compare,
  greatest,
  type Outcome,
  type OutcomeNode,
  type Plan,
  planIndicators,
  type Ratio,
  ZERO,
} from '@traguardo/model';
import { evaluate, type EvaluateOptions } from '../evaluate.ts';
import { isMet } from './least-change.ts';
import { effectOfLever, type LeverEffect, leversOf } from './levers.ts';
import { type Margin, marginOf } from './margins.ts';
import { type MissedTarget, waysToMeet } from './missed.ts';
import { createProbe, type Ends } from './probe.ts';

/** What moves the body of a plan, what would meet its missed targets, and which targets asked for little. Exact. */
export interface Sensitivity {
  readonly outcome: Outcome;
  /** Supplied numbers, that which moves the body most first (by the greatest of its effects). */
  readonly levers: readonly (LeverEffect & { readonly reached: Ends | null })[];
  /** Missed targets of indicators that count, that which costs the body most first. */
  readonly missed: readonly MissedTarget[];
  /** Met targets, the weakest first. */
  readonly margins: readonly Margin[];
}

/**
 * How a plan's result answers to its numbers (evaluation.md section 4). Every figure is the difference of two evaluations of the
 * plan, one with a single value (or target) changed. Pure; some hundred evaluations for a hundred numbers.
 */
export function sensitivity(plan: Plan, options: EvaluateOptions = {}): Sensitivity {
  const outcome = evaluate(plan, options);
  const probe = createProbe(plan, options);
  const levers = leversOf(probe.scope);
  const nodes = new Map(outcome.nodes.toReversed().map((node) => [node.code, node]));
  const counting = planIndicators(probe.scope.plan).flatMap((indicator) => {
    const node = nodes.get(indicator.code);
    return node?.status === 'ok' ? [{ indicator, node }] : [];
  });
  const missed = counting
    .filter(({ indicator }) => isMet(indicator, probe.scope) === false)
    .map(({ indicator, node }) => waysToMeet(indicator, node, levers, probe))
    .toSorted((a, b) => compare(costOf(b.node), costOf(a.node)));
  const margins = counting.flatMap(({ indicator, node }) => marginOf(indicator, node, probe, options) ?? []);
  const effects = levers.map((lever) => {
    const reached = missed.flatMap(({ ways }) => ways.filter(({ id }) => codeKey(id) === codeKey(lever.id)));
    return { ...effectOfLever(lever, outcome.nodes, probe), reached: greatestOf(reached.map(({ effect }) => effect)) };
  });
  return {
    outcome,
    levers: effects.toSorted((a, b) => compare(sizeOf(b), sizeOf(a))),
    missed,
    margins: margins.toSorted((a, b) => compare(b.times, a.times)),
  };
}

/** What a node takes from the body; nothing while the body is not known. */
function costOf({ trace }: OutcomeNode): Ratio {
  return trace.losses.at(-1)?.points ?? ZERO;
}

function greatestOf(effects: readonly Ends[]): Ends | null {
  return effects.toSorted((a, b) => compare(b[1], a[1]))[0] ?? null;
}

/** The greatest of the effects of a lever, whichever way. */
function sizeOf({ more, less, worse, reached }: Sensitivity['levers'][number]): Ratio {
  const ends = [more, less, worse, reached].flatMap((effect) => effect ?? []);
  return ends.map(absolute).reduce(greatest, ZERO);
}
