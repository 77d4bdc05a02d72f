import { codeKey, type NarrativeInsert, type Outline } from '@traguardo/model';
import { benchmarkParts } from './benchmark-parts.ts';
import { contextChart, contextTable } from './context-parts.ts';
import type { Setting } from './setting.ts';

/** What the narrative says in a slot, its headings below one of the level given; things it puts there in their places. */
export function told(setting: Setting, slot: string, level: number): Outline {
  return setting.narrative(slot).flatMap((part): Outline => {
    if (part.kind === 'heading') return [{ ...part, level: Math.min(part.level + level - 1, 6) }];
    return part.kind === 'insert' ? inserted(setting, part.what, part.code) : [part];
  });
}

/** A named thing of the report; nothing where there is none of that name. */
function inserted(setting: Setting, what: NarrativeInsert, code: string): Outline {
  const isNamed = (each: { readonly code: string }): boolean => codeKey(each.code) === codeKey(code);
  const { tables, plan } = setting.sources;
  switch (what) {
    case 'table':
      return tables.filter(isNamed).flatMap((table) => contextTable(setting, table));
    case 'chart':
      return tables.filter(isNamed).flatMap((table) => contextChart(setting, table));
    case 'benchmark':
      return plan.benchmarks.filter(isNamed).flatMap((benchmark) => benchmarkParts(setting, benchmark, benchmark.rows));
    default:
      return what satisfies never;
  }
}

/** The narrative of a slot, then the context tables that belong there and that it does not place itself. */
export function toldWithTables(setting: Setting, slot: string, level: number): Outline {
  const unplaced = setting.sources.tables.filter(
    (table) => table.section === slot && !setting.isPlaced('table', table.code),
  );
  return [...told(setting, slot, level), ...unplaced.flatMap((table) => contextTable(setting, table))];
}
