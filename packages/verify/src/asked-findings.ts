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
import { askedBy, namesOf, type Refusal, refusalText, stepsOf } from '@traguardo/workflow';

/** What the steps of a cycle will refuse a plan for (`textRefusalsOf`), in the words of the refusal, where one writes; nothing that this cycle does not ask. Pure. */
export function askedFindings(
  program: Program,
  refusals: readonly Refusal[],
  definition: CycleDefinition,
): readonly Diagnostic[] {
  const steps = stepsOf(definition).map(({ step }) => step);
  const placeOf = placesOf(program.plan);
  return askedBy(steps, refusals).map(({ refusal, step }) =>
    toOwnText(findingOf(refusal, step, program, definition, placeOf)),
  );
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
