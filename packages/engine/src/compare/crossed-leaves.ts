import { type Indicator, planIndicators } from '@traguardo/model';
import { achievedBy } from '../assess/assess-indicator.ts';
import type { Assessment } from '../assess/assessment.ts';
import type { Scope } from '../expression/scope.ts';
import type { Pairing } from './pairing.ts';
import { otherThan, type SideName, type Two } from './two.ts';

/** Two indicators that stand for each other: what each achieves with its own value and with that of the other. */
interface CrossedLeaf {
  /** By the side of the target, then by that of the value. */
  readonly assessments: Two<Two<Assessment>>;
  /** Target and value cannot be exchanged: the two measure different things, or one of them takes part in nothing. */
  readonly isReplaced: boolean;
}

/** Every indicator that has a counterpart, by itself. */
export type CrossedLeaves = ReadonlyMap<Indicator, CrossedLeaf>;

/** Holds every value against both targets, each in the plan it comes from. Pure. */
export function crossLeaves(scopes: Two<Scope>, { partner }: Pairing): CrossedLeaves {
  const crossed = planIndicators(scopes.before.plan).flatMap((before) => {
    const after = partner(before);
    if (after?.kind !== 'indicator') return [];
    const leaf = cross({ before, after }, scopes);
    return [[before, leaf] as const, [after, leaf] as const];
  });
  return new Map(crossed);
}

function cross(indicators: Two<Indicator>, scopes: Two<Scope>): CrossedLeaf {
  const own = (side: SideName): Assessment => achievedBy(indicators[side], scopes[side]);
  const mixed = (side: SideName): Assessment => {
    const from = otherThan(side);
    return achievedBy(indicators[side], scopes[side], { scope: scopes[from], code: indicators[from].code });
  };
  const assessments = {
    before: { before: own('before'), after: mixed('before') },
    after: { before: mixed('after'), after: own('after') },
  };
  return { assessments, isReplaced: !canExchange(assessments, indicators) };
}

function canExchange({ before, after }: Two<Two<Assessment>>, indicators: Two<Indicator>): boolean {
  const own = [before.before, after.after].map(({ standing }) => standing.status);
  const mixed = [before.after, after.before].map(({ standing }) => standing.status);
  if (own.includes('excluded')) return own.every((status) => status === 'excluded');
  if (!own.includes('undefined') && mixed.includes('undefined')) return false;
  return isSameMeasure(indicators);
}

/** A quantity against a day, or phases against a yes, are never the same measure, even while neither has a value. */
function isSameMeasure({ before, after }: Two<Indicator>): boolean {
  const kinds = [before, after].map(({ target, phases }) => (phases.length > 0 ? 'phases' : sortOf(target?.kind)));
  return kinds[0] === kinds[1] || kinds.includes('any');
}

const NUMBERS: ReadonlySet<string> = new Set(['at-least', 'at-most', 'exactly', 'range']);

function sortOf(kind: string | undefined): string {
  if (kind === undefined || kind === 'monitor' || kind === 'unknown') return 'any';
  return NUMBERS.has(kind) ? 'number' : kind;
}
