import type { Program } from '@traguardo/dsl';
import { evaluate } from '@traguardo/engine';
import type { Outcome } from '@traguardo/model';
import { type Facts, factsFrom } from '@traguardo/workflow';

/** What the guards see of a program on an ISO day; after the end of its period, as it stood at its end. Pure. */
export function factsOn(program: Program, day: string): Facts {
  const { plan, planHash, dataHash, diagnostics } = program;
  return factsFrom({ plan, outcome: outcomeOn(program, day), diagnostics, planHash, dataHash });
}

/** The outcome those facts are made from. */
export function outcomeOn({ plan, planHash, dataHash, plugins }: Program, day: string): Outcome {
  const at = day < plan.period.to ? day : plan.period.to;
  return evaluate(plan, { at, planHash, dataHash, plugins });
}
