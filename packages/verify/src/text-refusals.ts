import { isOfPlace, type Program } from '@traguardo/dsl';
import { type Refusal, settingsOfPlan, textFacts, textRefusals } from '@traguardo/workflow';

/**
 * What steps may refuse a plan for as its text stands, one for each place it can be mended at. Nothing of a few lines without a plan, and
 * nothing that a finding of the text itself tells already. Pure.
 */
export function textRefusalsOf({ plan, diagnostics }: Program): readonly Refusal[] {
  const isSketch = plan.root.place.start.offset === plan.root.place.end.offset;
  if (isSketch) return [];
  const isTold = new Set(diagnostics.map(({ code }) => code));
  return textRefusals({ instance: { settings: settingsOfPlan(plan) } }, textFacts(plan)).flatMap((refusal) => {
    if (refusal.code === 'plan/weights') return []; // weight/sum
    if (refusal.code === 'payment-time/light' && isTold.has('payment-time/weight')) return [];
    return oneByOne(refusal);
  });
}

/** So many indicators are told each at its place; of more, what they lack is told once. */
const APART = 12;

/** Of indicators that lack something each by itself; of many what they lack, at the first of them. Of one without a code that alone is told. */
function oneByOne(refusal: Refusal): readonly Refusal[] {
  if (refusal.code !== 'plan/incomplete' || refusal.data.total === 0) return [refusal];
  const { total } = refusal.data;
  const withoutOwner = refusal.data.withoutOwner.filter((code) => !isOfPlace(code));
  const withoutSource = refusal.data.withoutSource.filter((code) => !isOfPlace(code));
  const told = (owners: readonly string[], sources: readonly string[]): Refusal => {
    const data = { total, withoutOwner: owners, withoutSource: sources, withoutTarget: [] }; // one without target is target/none
    return { ...refusal, data, wayOut: [{ by: 'plan', codes: [...new Set([...owners, ...sources])] }] };
  };
  const codes = [...new Set([...withoutOwner, ...withoutSource])];
  if (codes.length > APART)
    return [
      ...(withoutOwner.length > 0 ? [told(withoutOwner, [])] : []),
      ...(withoutSource.length > 0 ? [told([], withoutSource)] : []),
    ];
  const [owners, sources] = [new Set(withoutOwner), new Set(withoutSource)];
  return codes.map((code) => told(owners.has(code) ? [code] : [], sources.has(code) ? [code] : []));
}
