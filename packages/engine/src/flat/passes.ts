import type { FlatPlan } from './form.ts';
import { createFormulaSteps } from './formula-steps.ts';
import { createGeneral } from './general.ts';
import type { Kernel } from './kernel.ts';
import { createMachine } from './machine.ts';
import { createNodeSteps } from './node-steps.ts';
import { FIRST_FORMULA, FIRST_NODE, GENERAL } from './ops.ts';
import { createScoreSteps } from './score-steps.ts';

/** Computes operations, each its number or range into the registers and its status beside. */
export interface Passes {
  /** Those from one up to another. */
  readonly run: (from: number, to: number) => void;
  readonly runSome: (operations: Int32Array) => void;
}

/**
 * Careful passes, which know what is missing, undefined, excluded and void, as `evaluate` does. Statuses are by slot. Written once for
 * every arithmetic.
 */
export function createPasses(flat: FlatPlan, kernel: Kernel, status: Uint8Array): Passes {
  const machine = createMachine(flat, kernel, status);
  const scoreStep = createScoreSteps(machine);
  const formulaStep = createFormulaSteps(machine);
  const nodeStep = createNodeSteps(machine);
  const general = createGeneral(machine);
  const { code } = flat;
  function step(operation: number): void {
    const kind = code[operation] as number;
    if (kind < FIRST_FORMULA) scoreStep(operation);
    else if (kind < FIRST_NODE) formulaStep(operation);
    else if (kind < GENERAL) nodeStep(operation);
    else general.step(operation);
  }
  return {
    run: (from, to) => {
      general.begin();
      for (let operation = from; operation < to; operation += 1) step(operation);
    },
    runSome: (operations) => {
      general.begin();
      operations.forEach(step);
    },
  };
}
