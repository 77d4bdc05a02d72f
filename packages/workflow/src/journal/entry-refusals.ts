import { codeKey } from '@traguardo/model';
import { isTypedDay } from '../calendar.ts';
import { type CycleContext, versionInForce } from '../context.ts';
import { dayOfFacts, dayOfStep } from '../day-of-step.ts';
import type { Command } from '../events.ts';
import { changedCommitments } from '../facts/commitments.ts';
import type { Facts } from '../facts/facts-shape.ts';
import { invalidPayload } from '../form.ts';
import { sealWithErrors } from '../guards/seal-with-errors.ts';
import type { Payload } from '../payload/fields.ts';
import type { ShapeProblem } from '../payload/shape.ts';
import { type Refusal, refusal } from '../refusal.ts';
import { type PlacedStep, recordsOf } from '../steps.ts';

/**
 * What is asked of a command only while it is being recorded: a journal that has such a step already holds all the same. `context` is
 * that before the step.
 */
export function entryRefusals(
  { payload, at }: Command,
  placed: PlacedStep | null,
  context: CycleContext,
  facts: Facts,
): readonly Refusal[] {
  const given = payload as Payload;
  const isApproval = placed !== null && recordsOf(placed.step).includes('change-approved');
  return [
    ...typedDayProblems(given).map(invalidPayload),
    ...afterStep(given, at),
    ...(placed === null ? [] : sealWithErrors(placed.step, facts)),
    ...(isApproval ? notInText(given, at, context, facts) : []),
  ];
}

/** Days of a payload whose year was typed with two digits. */
export function typedDayProblems({ on, validFrom, act }: Payload): readonly ShapeProblem[] {
  const days = Object.entries({ 'act.date': act?.date, on, validFrom });
  return days.flatMap(([path, day]) =>
    day === undefined || isTypedDay(day) ? [] : { path, fault: 'not-a-day', expected: [] },
  );
}

/** That the act of a payload is dated after `day`, that of the step unless the payload has its own. */
export function lateActProblems({ on = '', act }: Payload, day: string): readonly ShapeProblem[] {
  const isLate = act !== undefined && act.date > (on || day);
  return isLate ? [{ path: 'act.date', fault: 'after-step', expected: [] }] : [];
}

/** An act is not dated after the step that it decides. */
function afterStep(payload: Payload, at: string): readonly Refusal[] {
  const day = dayOfStep(payload, at);
  const date = payload.act?.date ?? day;
  const byField = { by: 'payload', fields: ['act'] } as const;
  return date <= day ? [] : [refusal('act', 'act/after-step', { date, day }, byField, { by: 'day', from: date })];
}

/** The version that an approved change seals has each of its items. */
function notInText(payload: Payload, at: string, context: CycleContext, { commitments }: Facts): readonly Refusal[] {
  const before = versionInForce(context)?.commitments ?? {};
  const held = new Set(Object.keys(before).map(codeKey));
  const changed = new Set(changedCommitments(before, commitments).map(codeKey));
  const items = (context.change?.items ?? []).map(({ code }) => code);
  const codes = [...new Set(items.filter((code) => held.has(codeKey(code)) && !changed.has(codeKey(code))))];
  const data = { day: dayOfFacts(payload, at), codes };
  const byField = { by: 'payload', fields: ['validFrom', 'on'] } as const;
  return codes.length === 0
    ? []
    : [refusal('change-within-items', 'change/not-in-text', data, byField, { by: 'plan', codes })];
}
