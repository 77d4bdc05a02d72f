import { MISSING, PERCENT, type Value } from '@traguardo/model';
import type { Assessment } from '../assess/assessment.ts';
import { quantityValue, undefinedValue } from './computed.ts';

/** The score of a node as an operand, in percent; missing when the node has none. */
export function scoreOf({ standing, code }: Assessment): Value {
  switch (standing.status) {
    case 'ok':
      return quantityValue(standing.score, PERCENT);
    case 'undefined':
      return standing.cause ? { kind: 'undefined', cause: standing.cause } : undefinedValue('wrong-type', code);
    case 'missing':
    case 'excluded':
    case 'void':
      return MISSING;
  }
}
