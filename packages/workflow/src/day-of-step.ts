import { romeDay } from './calendar.ts';
import type { Payload } from './payload/fields.ts';

/** The day on which a step counts: `on`, else the day of its act, else the day of recording in Italy. */
export function dayOfStep(payload: Payload, at: string): string {
  return payload.on ?? payload.act?.date ?? romeDay(at);
}

/** The day on which the text is read for a step: that of the step, or the later one from which what it approves counts. */
export function dayOfFacts(payload: Payload, at: string): string {
  return payload.validFrom ?? dayOfStep(payload, at);
}
