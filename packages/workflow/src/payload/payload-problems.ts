import { FIELDS, type FieldName } from './fields.ts';
import { type Shape, type ShapeProblem, shapeProblems } from './shape.ts';

/** Which fields a step takes. `on` and `note` may accompany every step and are not listed. */
export interface PayloadFields {
  readonly required: readonly FieldName[];
  readonly optional: readonly FieldName[];
}

/** The shape of a step's payload. */
export function payloadShape({ required, optional }: PayloadFields): Shape {
  const names = [...required, ...optional, 'on', 'note'] as const;
  return {
    kind: 'record',
    fields: Object.fromEntries(names.map((name) => [name, FIELDS[name]])),
    optional: [...optional, 'on', 'note'],
  };
}

/** What a payload lacks or has too much of; unknown keys are refused, so that nothing is recorded that nobody reads. */
export function payloadProblems(fields: PayloadFields, payload: unknown): readonly ShapeProblem[] {
  return shapeProblems(payloadShape(fields), payload);
}
