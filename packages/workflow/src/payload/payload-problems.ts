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

/** The fields of a step: those of its text, those that what it records reads, and the subject where its region has several. */
export function fieldsOf(
  step: Pick<CycleTransition, 'required' | 'optional' | 'effects'>,
  { each }: Pick<CycleRegion, 'each'>,
): PayloadFields {
  const read = recordsOf(step).flatMap((name) => RECORD_FIELDS[name]);
  const required = new Set([...(each === null ? [] : ['subject']), ...step.required, ...read]);
  return { required: [...required], optional: step.optional.filter((name) => !required.has(name)) };
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
