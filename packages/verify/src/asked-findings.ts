import { addAnticorruption, addPaymentTimes, type Program, toOwnText } from '@traguardo/dsl';
import {
  codeKey,
  type CycleDefinition,
  type CycleTransition,
  type Diagnostic,
  type Fix,
  ONE,
  type Place,
  type Plan,
  planNodes,
  ratioFromString,
} from '@traguardo/model';
import {
  askedOfText,
  instanceOfPlan,
  namesOf,
  type Refusal,
  refusalText,
  stepsOf,
  textFacts,
} from '@traguardo/workflow';

/**
 * What the steps of a cycle will refuse a plan for, as its text stands: the words of the refusal, told where one writes. Nothing of a few
 * lines without a plan, and nothing that a finding of the text itself tells already.
 */
export function askedFindings(program: Program, definition: CycleDefinition): readonly Diagnostic[] {
  const { plan } = program;
  const instance = instanceOfPlan(plan);
  const isSketch = plan.root.place.start.offset === plan.root.place.end.offset;
  if (instance === null || isSketch) return [];
  const steps = stepsOf(definition).map(({ step }) => step);
  const asked = askedOfText(steps, { instance }, textFacts(plan));
  if (asked.length === 0) return [];
  const placeOf = placesOf(plan);
  return asked.flatMap(({ refusal, step }) =>
    oneByOne(refusal, program).map((one) => toOwnText(findingOf(one, step, program, definition, placeOf))),
  );
}

/** A refusal for each place it can be mended at; none where a finding of the text tells the same. */
function oneByOne(refusal: Refusal, { diagnostics }: Program): readonly Refusal[] {
  const isTold = (told: string): boolean => diagnostics.some(({ code }) => code === told);
  if (refusal.code === 'plan/weights') return []; // weight/sum
  if (refusal.code === 'payment-time/light' && isTold('payment-time/weight')) return [];
  if (refusal.code !== 'plan/incomplete' || refusal.data.total === 0) return [refusal];
  const { total, withoutOwner, withoutSource } = refusal.data;
  const codes = [...new Set([...withoutOwner, ...withoutSource])]; // one without target is target/none
  return codes.map((code) => {
    const own = (all: readonly string[]): readonly string[] => all.filter((each) => each === code);
    const data = { total, withoutOwner: own(withoutOwner), withoutSource: own(withoutSource), withoutTarget: [] };
    return { ...refusal, data, wayOut: [{ by: 'plan', codes: [code] }] };
  });
}

function findingOf(
  refusal: Refusal,
  step: CycleTransition,
  program: Program,
  definition: CycleDefinition,
  placeOf: (code: string | undefined) => Place,
): Diagnostic {
  const [code] = refusal.wayOut.flatMap((way) => (way.by === 'plan' ? way.codes : []));
  const [it, en] = [namesOf(definition, 'it'), namesOf(definition, 'en')];
  return {
    code: `step/${refusal.guard}`,
    severity: 'warning',
    place: placeOf(code),
    data: {},
    related: [],
    fixes: repairs(refusal, program),
    sentences: {
      it: `${refusalText(refusal, it).why} Lo chiede il passo «${it.step(step.id)}».`,
      en: `${refusalText(refusal, en).why} The step “${en.step(step.id)}” asks for it.`,
    },
  };
}

function repairs({ code, data }: Refusal, program: Program): readonly Fix[] {
  if (code === 'payment-time/absent')
    return [addPaymentTimes(program, ratioFromString(data.required) ?? ONE)].flatMap(given);
  return code === 'anticorruption/absent' ? [addAnticorruption(program)].flatMap(given) : [];
}

function given(fix: Fix | null): readonly Fix[] {
  return fix === null ? [] : [fix];
}

/** Where nodes and individual sheets stand, by code; the plan itself for none. */
function placesOf({ root, individuals }: Plan): (code: string | undefined) => Place {
  const places = new Map([...planNodes({ root }), ...individuals].map(({ code, place }) => [codeKey(code), place]));
  return (code) => (code === undefined ? undefined : places.get(codeKey(code))) ?? root.place;
}
