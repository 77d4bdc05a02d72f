import type { Target } from './target.ts';
import type { Unit } from './unit.ts';

/** The unit a target is written in; null when it has no number of its own. */
export function unitOfTarget(target: Target | null): Unit | null {
  switch (target?.kind) {
    case 'at-least':
    case 'at-most':
    case 'exactly':
    case 'phases':
      return target.bound.kind === 'quantity' ? target.bound.quantity.unit : null;
    case 'range':
      return target.low.kind === 'quantity' ? target.low.quantity.unit : null;
    default:
      return null;
  }
}
