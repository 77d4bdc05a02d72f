import type { CycleDefinition, CycleTransition, Expression } from '@traguardo/model';
import { stepsOf } from '../steps.ts';
import type { Facts } from './facts-shape.ts';

/** What a condition was found to be: `nd` when what it asks about is missing or undefined. */
export type ConditionOutcome = 'yes' | 'no' | 'nd';

/** Where the facts keep a condition: by step and position among its guards, or `when` for what chooses it. */
export function conditionKey({ id }: CycleTransition, position: number | 'when'): string {
  return `${id}#${position}`;
}

/**
 * Every condition of a cycle as found by `evaluate`, for the facts; empty for a cycle that has none. So a replay judges
 * them as they were, without the plan.
 */
export function conditionsOf(
  definition: CycleDefinition,
  evaluate: (condition: Expression) => ConditionOutcome,
): Facts['conditions'] {
  return Object.fromEntries(
    stepsOf(definition).flatMap(({ step }) => [
      ...(step.when?.kind === 'condition' ? [[conditionKey(step, 'when'), evaluate(step.when.condition)]] : []),
      ...step.guards.flatMap((guard, position) =>
        guard.kind === 'condition' ? [[conditionKey(step, position), evaluate(guard.condition)]] : [],
      ),
    ]),
  );
}
