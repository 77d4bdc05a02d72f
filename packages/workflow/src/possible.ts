import type { CycleState } from './context.ts';
import { type CycleDefinition, DEFAULT_CYCLE } from './definition.ts';
import { type Deadline, dueAt } from './deadlines.ts';
import type { Facts } from './facts/facts-shape.ts';
import { guardRefusals } from './machine.ts';
import type { Refusal } from './refusal.ts';
import type { CycleRow } from './row.ts';
import { stepEvent } from './step.ts';

/**
 * A step that leads on from the present state. `ready` says that only its form is left to fill in: every refusal can be
 * met by a field of the payload. `refusals` are those of the guards; act and required fields are in the row.
 */
export interface PossibleStep {
  readonly row: CycleRow;
  readonly ready: boolean;
  readonly refusals: readonly Refusal[];
  readonly due: Deadline | null;
}

/** What each role may do now, and why what is not ready is refused. `at` is the present instant (UTC). Pure. */
export function possible(
  state: CycleState,
  facts: Facts,
  at: string,
  definition: CycleDefinition = DEFAULT_CYCLE,
): readonly PossibleStep[] {
  const deadlines = dueAt(state, definition);
  return definition.rows
    .filter(({ from }) => from.includes(state.value.main))
    .map((row): PossibleStep => {
      const payload = row.when === null ? {} : { [row.when.field]: row.when.is };
      const event = stepEvent({ actor: '', role: row.roles[0] ?? '', at, payload }, row, facts, definition);
      const refusals = guardRefusals(state.context, event);
      return {
        row,
        ready: refusals.every(({ wayOut }) => wayOut.some(({ by }) => by === 'payload')),
        refusals,
        due: deadlines.find(({ term }) => term === row.meets) ?? null,
      };
    });
}
