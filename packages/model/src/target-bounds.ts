import type { Expression } from './expression.ts';
import type { Target } from './target.ts';

/** The expressions a target compares the value with. */
export function boundsOf(target: Target | null): readonly Expression[] {
  switch (target?.kind) {
    case 'at-least':
    case 'at-most':
    case 'exactly':
    case 'phases':
      return [target.bound];
    case 'range':
      return [target.low, target.high];
    case 'plugin':
      return target.args;
    default:
      return [];
  }
}
