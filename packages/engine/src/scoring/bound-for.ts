import type { Expression, Target } from '@traguardo/model';
import type { Computed } from '../expression/computed.ts';
import type { Environment } from '../expression/scope.ts';

/** What a scoring gets for its target: the number or the day it asks for; null for a target that asks for no single one. */
export function boundFor(
  target: Target,
  environment: Environment,
  evaluate: (expression: Expression, environment: Environment) => Computed,
): Computed | null {
  switch (target.kind) {
    case 'at-least':
    case 'at-most':
    case 'exactly':
    case 'phases':
      return evaluate(target.bound, environment);
    case 'before':
      return { kind: 'date', date: target.date };
    default:
      return null;
  }
}
