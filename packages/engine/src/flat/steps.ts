import type { FlatPlan } from './form.ts';
import { createFormulaSteps } from './formula-steps.ts';
import { createGeneral } from './general.ts';
import type { Kernel } from './kernel.ts';
import { createMachine } from './machine.ts';
import { createNodeSteps } from './node-steps.ts';
import { FIRST_FORMULA, FIRST_NODE, GENERAL } from './ops.ts';
import { createScoreSteps } from './score-steps.ts';

/** Computes one operation: its number or range into the registers, its status beside. */
export type Step = (operation: number) => void;

/**
 * The steps of a careful pass, which knows what is missing, undefined, excluded and void, as `evaluate` does. Statuses are
 * by slot. Written once for every arithmetic.
 */
export function createSteps(flat: FlatPlan, kernel: Kernel, status: Uint8Array): Step {
  const machine = createMachine(flat, kernel, status);
  const scoreStep = createScoreSteps(machine);
  const formulaStep = createFormulaSteps(machine);
  const nodeStep = createNodeSteps(machine);
  const generalStep = createGeneral(machine);
  const { code } = flat;
  return (operation) => {
    const kind = code[operation] as number;
    if (kind < FIRST_FORMULA) scoreStep(operation);
    else if (kind < FIRST_NODE) formulaStep(operation);
    else if (kind < GENERAL) nodeStep(operation);
    else generalStep(operation);
  };
}
