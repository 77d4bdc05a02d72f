import type { CycleRegion, CycleTransition } from '@traguardo/model';
import type { StepEvent } from './events.ts';
import type { FieldName, Payload } from './payload/fields.ts';
import { fieldsOf, isField, payloadProblems } from './payload/payload-problems.ts';
import type { ShapeProblem } from './payload/shape.ts';
import { type Refusal, refusal } from './refusal.ts';

/** What a step says of its form. */
type FormOf = Pick<CycleTransition, 'act' | 'required' | 'optional' | 'effects'>;
type Repeats = Pick<CycleRegion, 'each'>;

/** The way out of what no person can mend. */
export const PROGRAM = { by: 'program' } as const;

/** The role is not one of those that may. */
export function wrongRole(event: string, role: string, roles: readonly string[]): Refusal {
  return refusal('role', 'role/not-allowed', { event, role, roles }, { by: 'role', roles });
}

/** Something in a payload that is not as it must be. The form names the field, where it is one it has. */
export function invalidPayload(problem: ShapeProblem): Refusal {
  const [field = ''] = problem.path.split('.');
  return refusal('form', 'payload/invalid', problem, { by: 'payload', fields: isField(field) ? [field] : [] });
}

/** What a formal act lacks, where the step asks for one. */
export function actRefusals(step: FormOf, region: Repeats, payload: unknown): readonly Refusal[] {
  const lacking = payloadProblems(fieldsOf(step, region), payload)
    .filter((problem) => isOfAct(step, problem))
    .map(({ path }) => path);
  return lacking.length === 0
    ? []
    : [refusal('act', 'act/missing', { lacking: actParts(lacking) }, { by: 'payload', fields: ['act'] })];
}

/** What else a payload lacks or has too much of. */
export function formRefusals(step: FormOf, region: Repeats, payload: unknown): readonly Refusal[] {
  return payloadProblems(fieldsOf(step, region), payload)
    .filter((problem) => !isOfAct(step, problem))
    .map(invalidPayload);
}

function isOfAct({ act }: FormOf, { path, fault }: ShapeProblem): boolean {
  return act && fault !== 'unknown' && (path === 'act' || path.startsWith('act.'));
}

function actParts(paths: readonly string[]): readonly string[] {
  return paths.includes('act') ? ['number', 'date', 'organ', 'title'] : paths.map((path) => path.slice('act.'.length));
}

/** Neither the act nor the step is of a day to come, and nothing counts from before its step. */
export function dayRefusals({ payload, day, recordedOn }: StepEvent): readonly Refusal[] {
  const { validFrom } = payload;
  const way = { by: 'payload', fields: ['validFrom'] } as const;
  return [
    ...laterDays(payload, day, recordedOn),
    ...(validFrom !== undefined && validFrom < day
      ? [refusal('day', 'change/counts-before', { from: validFrom, day }, way)]
      : []),
  ];
}

/** As `dayRefusals`, of a payload alone: `day` is the day it counts on, `today` that of recording. */
export function laterDays(payload: Payload, day: string, today: string): readonly Refusal[] {
  const date = payload.act?.date;
  const later = (from: string, field: FieldName) =>
    [
      { by: 'payload', fields: [field] },
      { by: 'day', from },
    ] as const;
  return [
    ...(date !== undefined && date > today
      ? [refusal('act', 'act/in-future', { date, today }, ...later(date, 'act'))]
      : []),
    ...(payload.on !== undefined && day > today
      ? [refusal('day', 'day/in-future', { day, today }, ...later(day, 'on'))]
      : []),
  ];
}
