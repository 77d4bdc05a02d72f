import type { CycleContext } from '../context.ts';
import type { StepEvent } from '../events.ts';
import type { Facts } from '../facts/facts-shape.ts';
import type { Refusal } from '../refusal.ts';

/**
 * One condition of a step: null when it holds, otherwise why not and what would satisfy it. Pure. A guard may be asked
 * before the form is filled in: fields of the payload can then be absent, and it says which ones it waits for.
 */
export type Guard = (context: CycleContext, event: StepEvent, facts: Facts) => Refusal | null;
