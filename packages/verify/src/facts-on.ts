import type { Program } from '@traguardo/dsl';
import { evaluate } from '@traguardo/engine';
import { type Facts, factsFrom } from '@traguardo/workflow';

/** What the guards see of a program on an ISO day; after the end of its period, as it stood at its end. Pure. */
export function factsOn({ plan, planHash, dataHash, diagnostics, plugins }: Program, day: string): Facts {
  const at = day < plan.period.to ? day : plan.period.to;
  return factsFrom({
    plan,
    outcome: evaluate(plan, { at, planHash, dataHash, plugins }),
    diagnostics,
    planHash,
    dataHash,
  });
}
