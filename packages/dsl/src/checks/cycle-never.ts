import {
  type CycleDefinition,
  type CycleGuard,
  type CycleRegion,
  type CycleTransition,
  type Diagnostic,
  expressionText,
  type Fix,
  type Language,
} from '@traguardo/model';
import { fixAfter, problem } from '../bind/problem.ts';
import { GUARD_FIELDS } from '../vocabulary/guard-fields.ts';
import type { Vocabulary } from '../vocabulary/schema.ts';
import { contradictionIn } from './contradiction.ts';
import { reachedIn } from './cycle-graph.ts';
import type { Rule } from './rule.ts';

/** A step that nobody can ever take, whatever the plan and its data: one finding a step, the first that is certain. */
export const findStepsNeverTaken: Rule = ({ plan, vocabulary }) =>
  plan.cycles.flatMap((cycle) => {
    const states = new Map(cycle.regions.map((region) => [region.code, statesOf(region)]));
    return cycle.regions.flatMap((region) =>
      region.transitions.flatMap(
        (step) =>
          withoutField(step, cycle.language, vocabulary) ??
          elsewhere(step, region, cycle, states) ??
          contrary(step, cycle.language) ??
          [],
      ),
    );
  });

/** The states of a region and those that can be reached, made when first asked for. */
interface StatesOf {
  readonly all: () => ReadonlySet<string>;
  readonly reached: () => ReadonlySet<string>;
}

function statesOf(region: CycleRegion): StatesOf {
  let all: ReadonlySet<string> | null = null;
  let reached: ReadonlySet<string> | null = null;
  return {
    all: () => (all ??= new Set(region.states.map(({ code }) => code))),
    reached: () => (reached ??= reachedIn(region)),
  };
}

/** A condition that looks at a field, or a `when` that chooses by one, in a step that does not take it. */
function withoutField(step: CycleTransition, language: Language, vocabulary: Vocabulary): readonly Diagnostic[] | null {
  const takes = (field: string): boolean => step.required.includes(field) || step.optional.includes(field);
  const asked = step.guards.flatMap((guard) =>
    guard.kind === 'named' ? (GUARD_FIELDS[guard.name] ?? []).map((field) => ({ guard: guard.name, field })) : [],
  );
  const chosen = step.when?.kind === 'field' ? [{ guard: '', field: step.when.field }] : [];
  const lacking = [...chosen, ...asked].find(({ field }) => !takes(field));
  if (!lacking) return null;
  const { guard, field } = lacking;
  const data = {
    step: step.id,
    problem: 'field',
    guard: guard === '' ? '' : `guard.${guard}`,
    field: `field.${field}`,
  };
  const fixes = step.required.length === 0 ? [takeField(step, field, language, vocabulary)] : [];
  return [problem('cycle/never', step.place, data, { fixes })];
}

function takeField({ place }: CycleTransition, field: string, language: Language, vocabulary: Vocabulary): Fix {
  const clause = vocabulary.print('clause', 'fields', language);
  return fixAfter('add-field', place, ` ${clause} ${vocabulary.print('argument', `field.${field}`, language)}`);
}

type InState = Extract<CycleGuard, { kind: 'in' }>;

/** What is asked of regions: states never reached, or not together, or of the own region where the step does not start. */
function elsewhere(
  step: CycleTransition,
  { code }: CycleRegion,
  { regions }: CycleDefinition,
  states: ReadonlyMap<string, StatesOf>,
): readonly Diagnostic[] | null {
  const asked = step.guards.filter((guard): guard is InState => guard.kind === 'in');
  for (const [index, guard] of asked.entries()) {
    const data = { step: step.id, region: guard.region, states: guard.states, from: step.from };
    const known = states.get(guard.region);
    if (!known || guard.states.some((state) => !known.all().has(state))) continue;
    if (!guard.states.some((state) => known.reached().has(state)))
      return [problem('cycle/never', guard.place, { ...data, problem: 'unreachable' })];
    if (guard.region === code && !guard.states.some((state) => step.from.includes(state)))
      return [problem('cycle/never', guard.place, { ...data, problem: 'own-region' })];
    const isApart = (other: InState): boolean =>
      other.region === guard.region && !other.states.some((state) => guard.states.includes(state));
    const isRepeated = regions.some((region) => region.code === guard.region && region.each !== null);
    if (!isRepeated && asked.slice(0, index).some(isApart))
      return [problem('cycle/never', guard.place, { ...data, problem: 'apart' })];
  }
  return null;
}

/** Conditions that are false whatever the data, alone or together. */
function contrary(step: CycleTransition, language: Language): readonly Diagnostic[] | null {
  const conditions = step.guards.flatMap((guard) => (guard.kind === 'condition' ? guard.condition : []));
  const when = step.when?.kind === 'condition' ? [step.when.condition] : [];
  const found = contradictionIn([...conditions, ...when]);
  if (!found) return null;
  const [one, other = null] = found;
  const data = {
    step: step.id,
    problem: other ? 'contrary' : 'false',
    one: expressionText(one, language),
    other: other ? expressionText(other, language) : '',
  };
  return [problem('cycle/never', (other ?? one).place, data)];
}
