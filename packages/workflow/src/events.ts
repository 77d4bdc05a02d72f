import type { Json } from '@traguardo/model';
import type { Facts } from './facts/facts-shape.ts';
import type { EventType } from './event-types.ts';
import type { Payload } from './payload/fields.ts';
import type { CycleRow } from './row.ts';
import type { Role } from './roles.ts';
import type { Term } from './terms.ts';

/**
 * What someone asks the cycle to do. `id` is chosen by the caller and makes the command unique: the same command twice
 * has one effect. `at` is the instant of recording (UTC, milliseconds); `payload` is judged by `advance`, never trusted.
 */
export interface Command {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  readonly role: string;
  readonly type: string;
  readonly payload: Json;
}

/**
 * A command whose form has been judged, on its way through the machine: the row it takes and the day on which the step
 * counts (`on`, else the day of the act, else the day of recording in Europe/Rome).
 */
export interface StepEvent {
  readonly type: EventType;
  readonly actor: string;
  readonly role: Role;
  readonly payload: Payload;
  readonly row: CycleRow;
  readonly day: string;
  readonly recordedOn: string;
  readonly facts: Facts;
  readonly terms: readonly Term[];
}
