import type { CycleRegion, CycleTransition } from '@traguardo/model';
import { RECORD_FIELDS } from '../record/record-fields.ts';
import { recordsOf } from '../steps.ts';
import { FIELDS, type FieldName } from './fields.ts';
import { type Shape, type ShapeProblem, shapeProblems } from './shape.ts';

/** Which fields a step takes. `on` and `note` may accompany every step and are not listed. */
export interface PayloadFields {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/**
 * The fields of a step: those of its text, those that what it records reads, the subject where its region has several, and the day from
 * which a change that it approves counts.
 */
export function fieldsOf(
  step: Pick<CycleTransition, 'required' | 'optional' | 'effects'>,
  { each }: Pick<CycleRegion, 'each'>,
): PayloadFields {
  const records = recordsOf(step);
  const read = records.flatMap((name) => RECORD_FIELDS[name]);
  const required = new Set([...(each === null ? [] : ['subject']), ...step.required, ...read]);
  const deferred = records.includes('change-approved') ? ['validFrom'] : [];
  return { required: [...required], optional: [...step.optional, ...deferred].filter((name) => !required.has(name)) };
}

/** The shape of a step's payload. */
export function payloadShape({ required, optional }: PayloadFields): Shape {
  const names = [...required, ...optional, 'on', 'note'];
  return {
    kind: 'record',
    fields: Object.fromEntries(names.filter(isField).map((name) => [name, FIELDS[name]])),
    optional: [...optional, 'on', 'note'],
  };
}

/** What a payload lacks or has too much of; unknown keys are refused, so that nothing is recorded that nobody reads. */
export function payloadProblems(fields: PayloadFields, payload: unknown): readonly ShapeProblem[] {
  return shapeProblems(payloadShape(fields), payload);
}

/** Whether the workflow knows a field by this name. */
export function isField(name: string): name is FieldName {
  return Object.hasOwn(FIELDS, name);
}
