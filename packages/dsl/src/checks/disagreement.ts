import { agrees, type Diagnostic, type Place, type Unit } from '@traguardo/model';
import { problem, related } from '../bind/problem.ts';
import { nameOfUnit } from './unit-of-expression.ts';

type Problem = 'declared' | 'target' | 'unit' | 'targets' | 'operation';

/** What is given in one unit where another is wanted; nothing while either is unknown. */
export function disagreement(
  code: string,
  kind: Problem,
  given: Unit | null,
  place: Place,
  wanted: Unit | null,
  other: Place,
  operator = '',
): readonly Diagnostic[] {
  if (!given || !wanted || agrees(given, wanted)) return [];
  const data = { problem: kind, operator, left: nameOfUnit(given), right: nameOfUnit(wanted), code };
  const severity = kind === 'targets' ? 'warning' : 'error'; // a revision may ask for something else
  const others = [related(kind === 'target' ? 'target' : 'other', other)];
  return [problem('unit/mismatch', place, data, { severity, related: others })];
}
