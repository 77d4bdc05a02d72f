import { type Actual, codeKey, type Plan, type Ratio, subtract, type Value, ZERO } from '@traguardo/model';
import type { Assessment } from '../assess/assessment.ts';
import { createChangingScope } from '../changing-scope.ts';
import { type EvaluateOptions, scopeOn } from '../evaluate.ts';
import type { Scope } from '../expression/scope.ts';

/** Both ends of something: the least and the greatest score still possible, twice the same once it is known. */
export type Ends = readonly [Ratio, Ratio];

/** A value in the place of the one a plan has. */
interface Trial {
  readonly id: string;
  readonly value: Value;
}

/** Evaluates a plan with one value changed, exactly as `evaluate` does, and says what becomes of the body. */
export interface Probe {
  /** The plan as it stands. */
  readonly scope: Scope;
  /** The plan with the value of the trial, until the next trial. */
  readonly scopeWith: (trial: Trial) => Scope;
  /** What a trial adds to both ends of the body's score. */
  readonly effectOf: (trial: Trial) => Ends;
}

/** A probe of a plan under the options of `evaluate`, its given values included. */
export function createProbe(plan: Plan, options: EvaluateOptions): Probe {
  const { at = plan.period.to, targets = 'revised', plugins = [], given = null } = options;
  const scope = scopeOn(plan, at, targets, plugins, given);
  const changing = createChangingScope(plan, options);
  const rows = given?.rows ?? [];
  const scopeWith = ({ id, value }: Trial): Scope => {
    const { place } = scope.plan.root;
    // Without a date, so that it holds whatever the plan's own rows say, and alone among those given for it.
    const undated = { date: null, source: null, note: null, author: null, evidence: null };
    const row: Actual = { id, value, status: 'certified', place, ...undated };
    const others = rows.filter((other) => codeKey(other.id) !== codeKey(id));
    const tried = { name: '', at: null, rows: [...others, row], place };
    if (changing.isOrderly()) changing.exchange({ given: tried });
    return changing.isOrderly() ? changing.scope : scopeOn(plan, at, targets, plugins, tried);
  };
  const before = bodyOf(scope);
  return { scope, scopeWith, effectOf: (trial) => differenceOf(bodyOf(scopeWith(trial)), before) };
}

/** Both ends of the body's score; null when nothing of it counts. */
export function bodyOf(scope: Scope): Ends | null {
  return endsOf(scope.assess(scope.plan.root));
}

function endsOf({ standing }: Assessment): Ends | null {
  switch (standing.status) {
    case 'ok':
      return [standing.score, standing.score];
    case 'missing':
    case 'undefined':
      return standing.range;
    case 'excluded':
    case 'void':
      return null;
  }
}

/** What the ends gain from one to the other; nothing where one of the two does not count. */
export function differenceOf(after: Ends | null, before: Ends | null): Ends {
  return after && before ? [subtract(after[0], before[0]), subtract(after[1], before[1])] : [ZERO, ZERO];
}
