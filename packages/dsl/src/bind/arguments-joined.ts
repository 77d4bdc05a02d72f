import type { ExpressionNode } from '../parse/tree.ts';
import type { Binder } from './binder.ts';

/** Whether a comma among the arguments was read as that of a decimal number: `f(12,30)` in Italian notation is one. */
export function areJoined(binder: Binder, args: readonly ExpressionNode[]): boolean {
  return args.some((arg) => binder.languageAt(arg.place) === 'it' && hasDecimals(arg));
}

function hasDecimals(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  return ('decimals' in node && node.decimals !== 0) || Object.values(node).some(hasDecimals);
}
