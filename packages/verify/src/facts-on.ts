import type { Program } from '@traguardo/dsl';
import { evaluate, evaluateExpression } from '@traguardo/engine';
import type { CycleDefinition, Expression, Outcome } from '@traguardo/model';
import { type ConditionOutcome, conditionsOf, cycleHash, type Facts, factsFrom } from '@traguardo/workflow';

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

/** As `factsOn`, which remembers while a program lasts: steps of one day, and all those after the year, see the same facts. */
export function rememberFacts(): typeof factsOn {
  const known = new WeakMap<Program, Map<string, Facts>>();
  return (program, day, definition) => {
    const ofProgram = known.get(program) ?? new Map<string, Facts>();
    known.set(program, ofProgram);
    const key = `${dayWithin(program, day)} ${cycleHash(definition)}`;
    const facts = ofProgram.get(key) ?? factsOn(program, day, definition);
    ofProgram.set(key, facts);
    return facts;
  };
}

/** The outcome those facts are made from. */
export function outcomeOn(program: Program, day: string): Outcome {
  const { plan, planHash, dataHash, plugins } = program;
  return evaluate(plan, { at: dayWithin(program, day), planHash, dataHash, plugins });
}

function dayWithin({ plan }: Program, day: string): string {
  return day < plan.period.to ? day : plan.period.to;
}
