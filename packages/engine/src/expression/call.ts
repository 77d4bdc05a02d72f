import type { Expression } from '@traguardo/model';
import type { Computed } from './computed.ts';
import type { Environment } from './scope.ts';
import { expressionText } from './text.ts';

export type Call = Expression & { readonly kind: 'call' };

/** One function of the language. Arguments are evaluated only when the function needs them. */
export type Implementation = (
  call: Call,
  environment: Environment,
  evaluate: (expression: Expression, environment: Environment) => Computed,
) => Computed;

/** The result of a call whose arguments do not fit. */
export function wrongCall(call: Call): Computed {
  return { kind: 'undefined', cause: { kind: 'wrong-type', subject: expressionText(call) } };
}
