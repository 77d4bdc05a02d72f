import type { Comparison } from './expression.ts';

/** Whether a comparison holds for values of which `compare` said `order`; `~` asks for equality, rounding is the caller's. */
export function isOrder(comparison: Comparison, order: number): boolean {
  switch (comparison) {
    case '>=':
      return order >= 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '<':
      return order < 0;
    case '!=':
      return order !== 0;
    case '=':
    case '~':
      return order === 0;
  }
}
