import { hashText, type Outline, type Report } from '@traguardo/model';
import type { SentReport } from '../../workspace/shown-report.ts';

/** A report for the page, which has the parts under `known`: those go as their keys; `revision` numbers the texts it was made from. Pure. */
export function sentReport(report: Report, known: readonly string[], revision: number): SentReport {
  const atHand = new Set(known);
  const times = new Map<string, number>();
  const keyed = (outline: Outline): SentReport['parts'] =>
    outline.map((part) => {
      const hash = hashText(JSON.stringify(part, digits)).slice(7, 23);
      const time = times.get(hash) ?? 0;
      times.set(hash, time + 1);
      const key = time === 0 ? hash : `${hash}-${time}`;
      return { key, part: atHand.has(key) ? null : part };
    });
  return { ...report, revision, parts: keyed(report.parts), annex: keyed(report.annex) };
}

/** JSON has no big integers. */
function digits(_name: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value;
}
