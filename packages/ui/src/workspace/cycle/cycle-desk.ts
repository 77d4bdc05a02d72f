import type { Broken, CycleState, DefinitionOf, EventRecord, Facts, Instance, PossibleStep } from '@traguardo/workflow';
import type { CycleDefinition } from '@traguardo/model';

/** What the view of the cycle shows. `instance` is null until the plan says its year. */
export interface CycleDesk {
  /** The plan was read and says no year. */
  readonly lacksYear: boolean;
  readonly instance: Instance | null;
  /** The cycle the journal runs by; that of the plan until it has an event. Null as long as `instance` is. */
  readonly definition: CycleDefinition | null;
  /** The cycle of the plan where its journal runs by another one. */
  readonly otherCycle: CycleDefinition | null;
  /** The cycles the journal has run by, by their hashes. */
  readonly definitionOf: DefinitionOf;
  readonly cycle: CycleState | null;
  readonly events: readonly EventRecord[];
  readonly steps: readonly PossibleStep[];
  /** What the guards see of the plan on the day of the steps; null while nothing was asked. */
  readonly facts: Facts | null;
  readonly broken: Broken | null;
  readonly role: string;
  readonly actor: string;
  /** The day on which steps are taken; today unless the person says otherwise. */
  readonly day: string;
  /** Nobody chose another day: tomorrow it is tomorrow. */
  readonly isToday: boolean;
}

/** The role somebody acts in who has not chosen yet. */
const FIRST_ROLE = 'CONTROLLER';

/** What the cycle shows before it was asked for anything, on a day. */
export function emptyDesk(day: string): CycleDesk {
  return {
    lacksYear: false,
    instance: null,
    definition: null,
    otherCycle: null,
    definitionOf: () => null,
    cycle: null,
    events: [],
    steps: [],
    facts: null,
    broken: null,
    role: FIRST_ROLE,
    actor: '',
    day,
    isToday: true,
  };
}
