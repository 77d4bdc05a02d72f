import type { CycleDefinition, CycleRegion, CycleTransition, Json } from '@traguardo/model';
import type { CycleState } from './context.ts';
import type { Facts } from './facts/facts-shape.ts';
import type { Payload } from './payload/fields.ts';

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
 * A command whose form has been judged, on its way through the machine: the step it takes, in which region and for which
 * subject (null in a plain region), and the day on which it counts (`on`, else the day of the act, else the day of
 * recording in Europe/Rome). `cause` is the step it follows from by itself, null for one that somebody takes. `value` and `items` say where all regions stand before it.
 */
export interface StepEvent {
  readonly type: string;
  readonly actor: string;
  readonly role: string;
  readonly payload: Payload;
  readonly step: CycleTransition;
  readonly region: CycleRegion;
  readonly subject: string | null;
  readonly cause: CycleTransition | null;
  readonly value: CycleState['value'];
  readonly items: CycleState['items'];
  readonly day: string;
  readonly recordedOn: string;
  readonly facts: Facts;
  readonly definition: CycleDefinition;
}
