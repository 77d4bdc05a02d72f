import { expressionText, type Outline, type TableResult } from '@traguardo/model';
import { contextTable } from '../context-parts.ts';
import { heading } from '../outline-parts.ts';
import { isCode, type Site } from './site.ts';

/** What the page about a context table says: the table, with source and day, and the formulas of its columns and totals. */
export function tableOutline(site: Site, table: TableResult): Outline {
  const { setting, words } = site;
  const formulas = formulasOf(site, table);
  return [
    heading(1, words.why.table(table.title || table.code)),
    ...contextTable(setting, table),
    ...(formulas.length === 0
      ? []
      : [heading(2, words.why.computed), { kind: 'list', ordered: false, items: formulas } as const]),
  ];
}

/** `Differenze = a2024 − a2023`, a line for every column and total the plan computes. */
function formulasOf({ setting: { sources, language } }: Site, { code }: TableResult): readonly string[] {
  const declared = sources.plan.tables.find((each) => isCode(each.code, code));
  return [...(declared?.columns ?? []), ...(declared?.rows ?? [])].flatMap((each) =>
    each.formula ? [`${each.title || each.code} = ${expressionText(each.formula, language)}`] : [],
  );
}
