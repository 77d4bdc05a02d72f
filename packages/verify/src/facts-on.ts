import type { Program } from '@traguardo/dsl';
import { evaluate, evaluateExpression } from '@traguardo/engine';
import type { CycleDefinition, Expression, Outcome } from '@traguardo/model';
import { type ConditionOutcome, conditionsOf, type Facts, factsFrom } from '@traguardo/workflow';

/**
 * What the guards of a cycle see of a program on an ISO day; after the end of its period, as it stood at its end. The
 * conditions the cycle asks about are found here, so that a replay needs no engine. Pure.
 */
export function factsOn(program: Program, day: string, definition: CycleDefinition): Facts {
  const { plan, planHash, dataHash, diagnostics, plugins } = program;
  const outcome = outcomeOn(program, day);
  const judge = (condition: Expression): ConditionOutcome => {
    const found = evaluateExpression(plan, outcome, condition, plugins);
    return found.kind === 'boolean' ? (found.value ? 'yes' : 'no') : 'nd';
  };
  return factsFrom({ plan, outcome, diagnostics, planHash, dataHash, conditions: conditionsOf(definition, judge) });
}

/** The outcome those facts are made from. */
export function outcomeOn({ plan, planHash, dataHash, plugins }: Program, day: string): Outcome {
  const at = day < plan.period.to ? day : plan.period.to;
  return evaluate(plan, { at, planHash, dataHash, plugins });
}
