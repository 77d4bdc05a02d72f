import type { Plan } from '@traguardo/model';
import type { ClauseNode, DeclarationNode } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { reportValue, wholeNumber } from './values.ts';

type Period = Plan['period'];

/** Without a period every day belongs to the plan. */
const ALWAYS: Period = { name: '', from: '0001-01-01', to: '9999-12-31' };

/** `period 2024`, or the first and last day: `period 2024-07-01 .. 2025-06-30`. A plan without one gets a warning. */
export function bindPeriod(binder: Binder, clause: ClauseNode | null, plan: DeclarationNode | null): Period {
  if (!clause) {
    if (plan)
      binder.report(
        'clause/missing',
        plan.headerPlace,
        { clause: 'period', owner: plan.label?.text ?? '' },
        { severity: 'warning' },
      );
    return ALWAYS;
  }
  const [first, second, third] = clause.values.filter((value) => !(value.kind === 'mark' && value.mark === ','));
  if (first?.kind === 'quantity' && !second) {
    const year = wholeNumber(first);
    if (year !== null && year >= 1990 && year <= 2199)
      return { name: `${year}`, from: `${year}-01-01`, to: `${year}-12-31` };
  }
  const last = second?.kind === 'mark' ? third : second;
  if (
    first?.kind === 'date' &&
    last?.kind === 'date' &&
    isFull(first.date) &&
    isFull(last.date) &&
    first.date <= last.date
  ) {
    const years = [first.date.slice(0, 4), last.date.slice(0, 4)];
    return { name: [...new Set(years)].join('-'), from: first.date, to: last.date };
  }
  reportValue(binder, 'period', clause.place);
  return ALWAYS;
}

function isFull(date: string): boolean {
  return !date.startsWith('--');
}

/** The year of a period that lies in one year; null otherwise. */
export function yearOf(period: Period): number | null {
  return /^\d{4}$/.test(period.name) ? Number(period.name) : null;
}
