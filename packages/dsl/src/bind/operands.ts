import type { FunctionName } from '@traguardo/model';
import type { CallNode } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { reportUnknown } from './names.ts';
import type { WrittenName } from './symbols.ts';

/** Where an expression stands: inside the indicator `owner` its own measures come first. */
export interface ExpressionScope {
  readonly owner: string | null;
  /** In the formula of a function or a scoring: what it takes, and the only names that mean something there. */
  readonly parameters?: readonly string[];
  /** In a formula of a table: what its parameters are. */
  readonly inTable?: 'row' | 'table-column';
  /** In what a target asks for: it may not ask for what another target does, so that none needs itself. */
  readonly inTarget?: true;
}

/** The full id of a measure or indicator as seen from `scope`; null, reported, when the name has no value. */
export function operandId(binder: Binder, name: WrittenName, scope: ExpressionScope): string | null {
  const { symbols } = binder;
  const own = scope.owner === null ? null : symbols.find('operand', `${scope.owner}.${name.text}`);
  const found = own ?? binder.find('operand', name);
  if (found) return found.id;
  const goal = binder.find('node', name);
  if (goal) binder.report('ref/no-value', name.place, { name: goal.id });
  else reportUnknown(binder, name, 'operand', [...ownNames(binder, scope), ...symbols.ids('operand')]);
  return null;
}

/** Own measures by their short names, for "did you mean". */
function ownNames(binder: Binder, { owner }: ExpressionScope): readonly string[] {
  if (owner === null) return [];
  const prefix = `${owner}.`;
  return binder.symbols.ids('operand').flatMap((id) => (id.startsWith(prefix) ? [id.slice(prefix.length)] : []));
}

/** Which function of the language a call means; null for none. */
export function functionOf(binder: Binder, call: CallNode): FunctionName | null {
  return (binder.vocabulary.function(call.name.text)?.concept as FunctionName | undefined) ?? null;
}
