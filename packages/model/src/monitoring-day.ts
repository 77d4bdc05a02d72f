import type { CycleDay } from './cycle.ts';
import type { Plan } from './plan.ts';

/** Where the body says no other day (D.Lgs. 150/2009, art. 6). */
const MID_YEAR: CycleDay = { month: 7, day: 31 };

/** The day of the monitoring of a plan, ISO: what the body decided, else 31 July; null where the period holds no such day before its end. */
export function monitoringDay({ period, cycleRules }: Pick<Plan, 'period' | 'cycleRules'>): string | null {
  const { month, day } = cycleRules.monitoring ?? MID_YEAR;
  const digits = (value: number): string => String(value).padStart(2, '0');
  const found = `${period.to.slice(0, 4)}-${digits(month)}-${digits(day)}`;
  return found > period.from && found < period.to ? found : null;
}
