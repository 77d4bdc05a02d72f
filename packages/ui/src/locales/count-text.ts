import { formatDecimal, type Language } from '@traguardo/model';

/** A count as people read it, thousands apart: `1.234` in Italian, `1,234` in English. */
export function countText(count: number, language: Language): string {
  return formatDecimal(`${count}`, language);
}
