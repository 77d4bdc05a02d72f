import {
  codeKey,
  type CycleDefinition,
  type CycleRegion,
  type CycleTransition,
  type Diagnostic,
} from '@traguardo/model';
import { problem, related } from '../bind/problem.ts';
import { GUARD_SUBJECTS } from '../vocabulary/guard-fields.ts';
import type { Rule } from './rule.ts';

/** A step is found by its event over all regions: no two regions may have one of the same name. */
export const findSharedEvents: Rule = ({ plan }) => plan.cycles.flatMap(sharedEventsIn);

function sharedEventsIn({ regions }: CycleDefinition): readonly Diagnostic[] {
  const seen = new Map<string, { readonly region: string; readonly step: CycleTransition }>();
  return regions.flatMap(({ code, transitions }) => {
    const told = new Set<string>();
    return transitions.flatMap((step) => {
      const key = codeKey(step.code);
      const first = seen.get(key);
      if (!first) seen.set(key, { region: code, step });
      if (!first || first.region === code || told.has(key)) return [];
      told.add(key);
      const data = { event: step.code, region: code, first: first.region };
      return [problem('cycle/shared-event', step.place, data, { related: [related('first', first.step.place)] })];
    });
  });
}

/**
 * A region that is repeated has something to be repeated for, and its steps leave the terms of the whole cycle alone; conditions on
 * a subject stand where there is one.
 */
export const findSubjectProblems: Rule = ({ plan }) =>
  plan.cycles.flatMap((cycle) =>
    cycle.regions.flatMap((region) => [
      ...(region.each === null ? [] : subjectProblems(cycle, region)),
      ...withoutSubject(region),
    ]),
  );

function subjectProblems(
  { documents }: CycleDefinition,
  { code, each, transitions, place }: CycleRegion,
): readonly Diagnostic[] {
  const isEmpty = each === 'document' && documents.length === 0;
  return [
    ...(isEmpty ? [problem('cycle/subject', place, { region: code, problem: 'no-documents' })] : []),
    ...transitions.flatMap(({ id, term, closes, reopens, place: at }) => {
      const terms = [...(term === null ? [] : [term]), ...closes, ...reopens];
      return terms.length === 0
        ? []
        : [problem('cycle/subject', at, { region: code, step: id, terms, problem: 'term' })];
    }),
  ];
}

function withoutSubject({ code, each, transitions }: CycleRegion): readonly Diagnostic[] {
  return transitions.flatMap(({ id, guards }) =>
    guards.flatMap((guard) => {
      const subject = guard.kind === 'named' ? GUARD_SUBJECTS[guard.name] : undefined;
      if (guard.kind !== 'named' || subject === undefined || subject === each) return [];
      const data = { region: code, step: id, guard: `guard.${guard.name}`, each: `each.${subject}`, problem: 'guard' };
      return [problem('cycle/subject', guard.place, data)];
    }),
  );
}
