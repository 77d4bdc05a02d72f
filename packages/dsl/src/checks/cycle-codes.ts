import type { CycleDefinition, CycleTransition, Diagnostic } from '@traguardo/model';
import { problem, related } from '../bind/problem.ts';
import type { Rule } from './rule.ts';

/** Codes the machine of a cycle is built from are free, and stand once: those of regions, and the ids of steps. */
export const findUnusableCycleCodes: Rule = ({ plan }) =>
  plan.cycles.flatMap((cycle) => [...repeatedRegions(cycle), ...repeatedSteps(cycle), ...reserved(cycle)]);

/** States written directly in a cycle are those of `main`: a region of that name besides is another one. Regions written twice are told when names are collected. */
function repeatedRegions({ place: cycle, regions }: CycleDefinition): readonly Diagnostic[] {
  const [first, ...others] = regions;
  if (first?.place !== cycle) return [];
  return others
    .filter(({ code }) => code === first.code)
    .map(({ code, place }) =>
      problem(
        'code/duplicate',
        place,
        { code },
        { related: [related('first', first.states[0]?.place ?? first.place)] },
      ),
    );
}

/** Two conditions that lead to the same state, or codes with points in them, may give one id twice; other clashes are ambiguous steps. */
function repeatedSteps({ regions }: CycleDefinition): readonly Diagnostic[] {
  const seen = new Map<string, CycleTransition>();
  return regions.flatMap(({ transitions }) =>
    transitions.flatMap((step) => {
      const first = seen.get(step.id);
      if (first === undefined) seen.set(step.id, step);
      if (first === undefined || isAmbiguous(first, step)) return [];
      return [problem('code/duplicate', step.place, { code: step.id }, { related: [related('first', first.place)] })];
    }),
  );
}

function isAmbiguous(first: CycleTransition, step: CycleTransition): boolean {
  return first.code === step.code && [first, step].every(({ when }) => when?.kind !== 'condition');
}

/** Events that are the journal's own or the machine's, and a name no object can have. */
function reserved({ regions }: CycleDefinition): readonly Diagnostic[] {
  const steps = regions.flatMap(({ transitions }) => transitions);
  const named = regions.flatMap((region) => [region, ...region.states]);
  return [
    ...steps.filter(({ code }) => code === 'MIGRATE' || code.startsWith('xstate.')),
    ...named.filter(({ code }) => code === '__proto__'),
  ].map(({ code, place }) => problem('cycle/reserved', place, { code }));
}
