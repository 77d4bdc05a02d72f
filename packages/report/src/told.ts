import {
  codeKey,
  type NarrativeInsert,
  narrativeSlot,
  type Outline,
  planNodes,
  type TableResult,
} from '@traguardo/model';
import { benchmarkParts } from './benchmark-parts.ts';
import { contextChart, contextTable } from './context-parts.ts';
import type { Setting } from './setting.ts';

/** What is said in a slot: its narrative, then the context tables that belong there. */
export function told(setting: Setting, slot: string, level: number): Outline {
  return [...spoken(setting, slot, level), ...tablesIn(setting, slot)];
}

/** The narrative of a slot with the things it puts there, headings below one of the level given. */
export function spoken(setting: Setting, slot: string, level: number): Outline {
  return setting.narrative(slot).flatMap((part): Outline => {
    if (part.kind === 'heading') return [{ ...part, level: Math.min(part.level + level - 1, 6) }];
    return part.kind === 'insert' ? inserted(setting, part.what, part.code) : [part];
  });
}

/** The context tables of a slot that the narrative does not place itself: after what the report says there by itself. */
export function tablesIn(setting: Setting, slot: string): Outline {
  const key = codeKey(slot);
  const tables = unplaced(setting).filter(({ section }) => section !== null && codeKey(section) === key);
  return tables.flatMap((table) => [...contextTable(setting, table), ...chartBeside(setting, table)]);
}

/** What users said, context and resources, and the assessment of the cycle are drawn too, unless the narrative has the chart elsewhere. */
function chartBeside(setting: Setting, table: TableResult): Outline {
  const isDrawn = DRAWN.has(table.section ?? '') && !setting.isPlaced('chart', table.code);
  return isDrawn ? contextChart(setting, table) : [];
}

const DRAWN: ReadonlySet<string> = new Set(['satisfaction', 'economy', 'staff', 'accounts', 'process']);

/** The context tables that belong to no section of the report and that the narrative does not place. */
export function homeless(setting: Setting): Outline {
  const nodes = new Set(planNodes(setting.sources.plan).map(({ code }) => codeKey(code)));
  const tables = unplaced(setting).filter(
    ({ section }) => section === null || (narrativeSlot(section) === null && !nodes.has(codeKey(section))),
  );
  return tables.flatMap((table) => contextTable(setting, table));
}

function unplaced({ sources, isPlaced }: Setting): readonly TableResult[] {
  return sources.tables.filter(({ code }) => !isPlaced('table', code));
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
