import { type CycleGuard, type CycleRegion, type CycleTransition, expressionText } from '@traguardo/model';
import type { CycleContext } from '../context.ts';
import type { StepEvent } from '../events.ts';
import { conditionKey } from '../facts/conditions.ts';
import { type Refusal, refusal } from '../refusal.ts';
import { stateIn, subjectsOf } from '../subjects.ts';
import { isByItself, stepsOf } from '../steps.ts';
import { guardNamed } from './guards.ts';
import { wayThrough } from './ways.ts';

/** What the guards of a step have against it, in their order; empty when all hold. */
export function guardRefusals(context: CycleContext, event: StepEvent): readonly Refusal[] {
  return event.step.guards.flatMap((guard, position) => refusalBy(guard, position, context, event) ?? []);
}

function refusalBy(guard: CycleGuard, position: number, context: CycleContext, event: StepEvent): Refusal | null {
  switch (guard.kind) {
    case 'named':
      return guardNamed(guard.name)?.(context, event, event.facts) ?? null;
    case 'in':
      return refusalElsewhere(guard, event);
    case 'condition':
      return refusalByCondition(guard, position, event);
    default:
      return guard satisfies never;
  }
}

/**
 * Another region is in one of the states. Of one that has subjects: the step's own subject, or each of them. The steps that lead
 * there from where it is are the way out, when there are some.
 */
function refusalElsewhere(
  { region: code, states }: Extract<CycleGuard, { kind: 'in' }>,
  event: StepEvent,
): Refusal | null {
  const { definition, facts } = event;
  const asked = definition.regions.find((region) => region.code === code);
  if (asked === undefined) return null; // a problem of the definition, said before any step is judged
  const isOfSame = asked.each !== null && asked.each === event.region.each;
  const subjects = isOfSame ? [event.subject] : asked.each === null ? [null] : subjectsOf(asked, facts, definition);
  const elsewhere = subjects
    .map((subject) => ({ subject, now: stateIn(event, asked, subject) }))
    .filter(({ now }) => !states.includes(now));
  if (elsewhere.length === 0) return null;
  const data = {
    region: code,
    states,
    now: [...new Set(elsewhere.map(({ now }) => now))],
    subjects: elsewhere.flatMap(({ subject }) => subject ?? []),
  };
  const onward = stepsOf(definition).flatMap(({ step, region }) => (leads(step, region) ? step : []));
  function leads(step: CycleTransition, region: CycleRegion): boolean {
    const isThere = step.to !== null && region.code === code && states.includes(step.to);
    return isThere && !isByItself(step) && elsewhere.some(({ now }) => step.from.includes(now));
  }
  return refusal(
    'in',
    'region/elsewhere',
    data,
    onward.length === 0 ? { by: 'state', states } : wayThrough(onward, data.subjects),
  );
}

/** A condition over the plan and its data, as the facts found it. */
function refusalByCondition(
  { condition }: Extract<CycleGuard, { kind: 'condition' }>,
  position: number,
  { step, facts }: StepEvent,
): Refusal | null {
  const outcome = facts.conditions[conditionKey(step, position)] ?? 'nd';
  if (outcome === 'yes') return null;
  const text = { it: expressionText(condition, 'it'), en: expressionText(condition, 'en') };
  return refusal(
    'condition',
    'condition/not-met',
    { text, outcome },
    { by: 'plan', codes: [] },
    { by: 'data', codes: [] },
  );
}
