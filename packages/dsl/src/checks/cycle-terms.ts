import type { CycleDefinition, CycleDue, CycleRegion, CycleTransition, Diagnostic, Place } from '@traguardo/model';
import { problem, related } from '../bind/problem.ts';
import { spread, startOf, waysOf } from './cycle-graph.ts';
import type { Rule } from './rule.ts';

/** A term is met by some step, else it always passes. One whose day cannot be read is reported already. */
export const findUnmetTerms: Rule = ({ plan }) =>
  plan.cycles.flatMap(({ terms, regions }) => {
    const met = new Set(regions.flatMap(({ transitions }) => transitions.flatMap(({ term }) => term ?? [])));
    return terms
      .filter(({ code, due }) => due !== null && !met.has(code))
      .map(({ code, place }) => problem('cycle/term-unmet', place, { term: code }));
  });

/**
 * Of two days, the one of the step that comes first on every path is not the later. Sound: a finding is certain, whatever
 * path is taken. A step comes before another on every path when the states the other starts from cannot be reached without
 * it (or another step of the same term); a day that a budget may put off is never the earlier one of two.
 */
export const findTermsOutOfOrder: Rule = ({ plan }) =>
  plan.cycles.flatMap((cycle) => cycle.regions.flatMap((region) => outOfOrder(cycle, region)));

/** More days than a cycle has: of a text made to be slow the rest is not compared. */
const MOST_DAYS = 200;

/** A day of the calendar: `order` grows with it. */
interface Day {
  readonly order: number;
  readonly text: string;
  readonly isNextYear: boolean;
  /** Whether it cannot be put off. */
  readonly isFixed: boolean;
}

/** A day and the steps that are due by it. */
interface Dated {
  readonly name: string;
  readonly place: Place;
  readonly day: Day;
  readonly steps: CycleTransition[];
}

function outOfOrder(cycle: CycleDefinition, region: CycleRegion): readonly Diagnostic[] {
  const dated = datedIn(cycle, region);
  if (dated.length < 2) return [];
  const reached = reachedWithout(region, new Set());
  return dated.flatMap((first) => {
    const earlier = dated.filter(({ day }) => day.isFixed && day.order < first.day.order);
    if (earlier.length === 0) return [];
    const free = reachedWithout(region, new Set(first.steps));
    const starts = ({ steps }: Dated): readonly string[] => steps.flatMap(({ from }) => from);
    const next = earlier.find(
      (each) => starts(each).some((state) => reached.has(state)) && starts(each).every((state) => !free.has(state)),
    );
    if (!next) return [];
    const data = {
      name: first.name,
      due: first.day.text,
      isNextYear: first.day.isNextYear,
      next: next.name,
      before: next.day.text,
      isBeforeNextYear: next.day.isNextYear,
    };
    return [problem('cycle/term-order', first.place, data, { related: [related('other', next.place)] })];
  });
}

/** The days of the calendar in a region: those of terms that it alone meets, and those that steps have of their own. */
function datedIn({ terms, regions }: CycleDefinition, region: CycleRegion): readonly Dated[] {
  const elsewhere = new Set(
    regions.flatMap((other) => (other === region ? [] : other.transitions.flatMap(({ term }) => term ?? []))),
  );
  const known = new Map(terms.map((term) => [term.code, term]));
  const byName = new Map<string, Dated>();
  for (const step of region.transitions) {
    const term = step.term === null || step.due ? undefined : known.get(step.term);
    const { code: name, place } = term ?? { code: step.id, place: step.place };
    const earlier = byName.get(name);
    if (earlier) earlier.steps.push(step);
    else {
      const day = dayOf(term?.due ?? step.due);
      if (day && !elsewhere.has(name) && byName.size < MOST_DAYS) byName.set(name, { name, place, day, steps: [step] });
    }
  }
  return [...byName.values()];
}

function dayOf(due: CycleDue | null): Day | null {
  if (due?.kind !== 'date' && due?.kind !== 'date-or-after-budget') return null;
  const two = (part: number): string => String(part).padStart(2, '0');
  const isNextYear = due.kind === 'date' && due.year === 1;
  return {
    order: (isNextYear ? 10_000 : 0) + due.month * 100 + due.day,
    text: `${two(due.day)}/${two(due.month)}`,
    isNextYear,
    isFixed: due.kind === 'date',
  };
}

/** The states that can be reached without taking any of `steps`. */
function reachedWithout(region: CycleRegion, steps: ReadonlySet<CycleTransition>): ReadonlySet<string> {
  const taken = region.transitions.filter((step) => !steps.has(step));
  const { next, anywhere } = waysOf({ ...region, transitions: taken });
  return spread([...startOf(region), ...anywhere], next);
}
