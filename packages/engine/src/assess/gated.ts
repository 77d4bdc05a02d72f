import { type Expression, type Gate, isEqual, least, type Ratio, type UndefinedCause } from '@traguardo/model';
import type { Assessment, Range, Standing } from './assessment.ts';
import { evaluateToValue } from '../expression/evaluate-expression.ts';
import { expressionText } from '../expression/text.ts';
import type { Environment } from '../expression/scope.ts';
import { inputsIn } from '../inputs.ts';

/** What became of a condition. */
type Answer =
  | { readonly kind: 'known'; readonly holds: boolean }
  | { readonly kind: 'missing' }
  | { readonly kind: 'undefined'; readonly cause: UndefinedCause };

/**
 * A node under its condition: while that does not hold its score is at most what the condition leaves it, and while it is not known the
 * range covers both. A condition that holds changes nothing, and one that fails never gives (decision 0197). What has no score has no
 * condition.
 */
export function gated(node: Assessment, gate: Gate | null, environment: Environment): Assessment {
  const { standing } = node;
  if (gate === null || standing.status === 'excluded' || standing.status === 'void') return node;
  const answer = answerOf(gate.condition, environment);
  const trace = {
    condition: gate.condition,
    inputs: inputsIn([gate.condition], environment),
    holds: answer.kind === 'known' ? answer.holds : null,
    otherwise: gate.otherwise,
    ungated: standing.status === 'ok' ? standing.score : null,
  };
  return { ...node, gate: trace, standing: bounded(standing, answer, gate.otherwise) };
}

/** Where a node stands under its condition, and nothing else of it. */
export function standingUnder(standing: Standing, gate: Gate | null, environment: Environment): Standing {
  if (gate === null || standing.status === 'excluded' || standing.status === 'void') return standing;
  return bounded(standing, answerOf(gate.condition, environment), gate.otherwise);
}

function answerOf(condition: Expression, environment: Environment): Answer {
  const value = evaluateToValue(condition, environment);
  switch (value.kind) {
    case 'boolean':
      return { kind: 'known', holds: value.value };
    case 'missing':
      return value;
    case 'undefined':
      return value;
    default:
      return { kind: 'undefined', cause: { kind: 'wrong-type', subject: expressionText(condition) } };
  }
}

type Scored = Exclude<Standing, { readonly status: 'excluded' | 'void' }>;

function bounded(standing: Scored, answer: Answer, most: Ratio): Standing {
  if (answer.kind === 'known' && answer.holds) return standing;
  const [low, high] = standing.status === 'ok' ? ([standing.score, standing.score] as const) : standing.range;
  const range: Range = [least(low, most), answer.kind === 'known' ? least(high, most) : high];
  if (isEqual(range[0], range[1])) return { status: 'ok', score: range[0] };
  if (standing.status === 'undefined') return { ...standing, range };
  if (answer.kind === 'undefined') return { status: 'undefined', range, cause: answer.cause };
  return { status: 'missing', range };
}
