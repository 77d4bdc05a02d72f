import type { InputRow } from './input-rows.ts';
import { isoDay } from './supplied.ts';

/**
 * The day, ISO, of the value that is shown where one written for the end of the period stands beside it: what was measured at the
 * `monitoring` (`monitoringDay`), or before, is not what is measured at the end (decision 0379). Null where the value written takes its
 * place: it is of a later day, of none, or a part of a sum.
 */
export function dayLeftBehind(
  { date, addsUp }: Pick<InputRow, 'date' | 'addsUp'>,
  monitoring: string | null,
): string | null {
  const day = isoDay(date);
  return day !== null && monitoring !== null && !addsUp && day <= monitoring ? day : null;
}
