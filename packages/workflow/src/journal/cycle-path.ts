import type { CycleTransition } from '@traguardo/model';
import { subjectsNamed } from '../advance.ts';
import type { CycleState } from '../context.ts';
import { dayOfStep } from '../day-of-step.ts';
import { conditionKey } from '../facts/conditions.ts';
import type { Act, Payload } from '../payload/fields.ts';
import { type PlacedStep, stepsOf } from '../steps.ts';
import { stateIn } from '../subjects.ts';
import type { DefinitionOf } from '../take-command.ts';
import type { EventRecord } from './record.ts';

/** One recorded step with the states around it, in its region and for its subject. `day` is the day on which it counts. */
export interface TakenStep {
  readonly event: EventRecord;
  readonly step: CycleTransition | null;
  /** The code of the region; empty for a step the cycle does not know. */
  readonly region: string;
  readonly subject: string | null;
  readonly from: string;
  readonly to: string;
  readonly day: string;
  readonly act: Act | null;
}

type Places = Pick<CycleState, 'value' | 'items'>;

/** The way a journal went, event by event, each by the cycle it is pinned to. Reads what was recorded and judges nothing: `verify` does that. */
export function cyclePath(events: readonly EventRecord[], definitionOf: DefinitionOf): readonly TakenStep[] {
  let places: Places = { value: {}, items: {} };
  return events.map((event) => {
    const payload = (event.payload.input ?? {}) as Payload;
    const several = subjectsNamed(event.payload.input ?? {});
    const subjects = several ?? (payload.subject === undefined ? [] : [payload.subject]);
    const given = subjects.length > 1 ? `${subjects[0]} +${subjects.length - 1}` : (subjects[0] ?? null);
    const act = payload.act ?? null;
    const day = dayOfStep(payload, event.at);
    const definition = definitionOf(event.cycleHash);
    const steps = definition === null ? [] : stepsOf(definition);
    const asked = { ...payload, ...firstOf(subjects) };
    const found = steps.find((one) => fits(one, places, event, asked)) ?? steps.find((one) => isOfDocument(one, event));
    if (found === undefined) return { event, step: null, region: '', subject: given, from: '', to: '', day, act };
    const { step, region } = found;
    const subject = region.each === null ? null : given;
    const place = stateIn(places, region, region.each === null ? null : (subjects[0] ?? null));
    const from = step.from.includes(place) ? place : (step.from[0] ?? place);
    const to = step.to ?? from;
    if (region.each === null) places = moved(places, region.code, null, to);
    else for (const each of subjects) places = moved(places, region.code, each, to);
    return { event, step, region: region.code, subject, from, to, day, act };
  });
}

function firstOf([subject]: readonly string[]): Pick<Payload, 'subject'> {
  return subject === undefined ? {} : { subject };
}

/** A document becomes due by itself, with a step of another region: where it stands is not written in its own events. */
function isOfDocument({ step, region }: PlacedStep, event: EventRecord): boolean {
  return region.each === 'document' && step.code === event.type;
}

function moved({ value, items }: Places, region: string, subject: string | null, to: string): Places {
  if (subject === null) return { value: { ...value, [region]: to }, items };
  return { value, items: { ...items, [region]: { ...items[region], [subject]: to } } };
}

function fits({ step, region }: PlacedStep, places: Places, event: EventRecord, payload: Payload): boolean {
  if (step.code !== event.type) return false;
  if (!step.from.includes(stateIn(places, region, region.each === null ? null : (payload.subject ?? null))))
    return false;
  const { when } = step;
  if (when === null) return true;
  if (when.kind === 'condition') return event.payload.facts.conditions[conditionKey(step, 'when')] === 'yes';
  return (payload as Readonly<Record<string, unknown>>)[when.field] === when.is;
}
