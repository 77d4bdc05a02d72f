import {
  codeKey,
  dateText,
  formatDecimal,
  type Language,
  type Plan,
  planAt,
  planIndicators,
  targetText,
  unitText,
  valueText,
  withUnit,
} from '@traguardo/model';
import type { AskedKind, AskedValue } from '@traguardo/office';
import type { InputRow } from '../data-view/input-rows.ts';
import { isoDay } from '../data-view/supplied.ts';
import { NUMBERS } from '../data-view/typed-value.ts';

/** A value that can be asked for, with the day it is due in the cycle where there is one. */
export type AskedRow = InputRow & { readonly due?: string | null; readonly late?: boolean };

/** The first day by which the cycle wants one of the values; null where it wants none, or wanted them before. */
export function cycleDue(rows: readonly AskedRow[]): string | null {
  const days = rows.flatMap(({ title, due, late }) => (title === '' || late ? [] : (due ?? [])));
  return days.toSorted()[0] ?? null;
}

/** The values one unit answers for. The code of the holder is empty where the plan names nobody. */
export interface HolderRows {
  readonly code: string;
  readonly title: string;
  readonly rows: readonly InputRow[];
}

/** The values the plan asks for by who is nearest to answer for them, in written order; those of nobody last, under `nobody`. */
export function rowsByHolder(rows: readonly InputRow[], nobody: string): readonly HolderRows[] {
  const asked = rows.filter(({ title }) => title !== '');
  const groups = Map.groupBy(asked, ({ holders }) => codeKey(holders[0]?.code ?? ''));
  const named = [...groups].map(([key, held]) => ({
    code: held[0]?.holders[0]?.code ?? '',
    title: key === '' ? nobody : (held[0]?.holders[0]?.title ?? ''),
    rows: held,
  }));
  return [...named.filter(({ code }) => code !== ''), ...named.filter(({ code }) => code === '')];
}

/** The rows as a file asks for them: targets are those in force on the day, numbers as the plan writes them. */
export function askedValues(
  rows: readonly InputRow[],
  plan: Plan,
  day: string,
  language: Language,
  notation: Language,
): readonly AskedValue[] {
  const inForce = planAt(plan, day, 'revised');
  const targets = new Map(planIndicators(inForce).map(({ code, target }) => [codeKey(code), target]));
  return rows.map((row) => {
    const target = targets.get(codeKey(row.id)) ?? null;
    return {
      code: row.id,
      title: row.owner === null ? row.title : `${row.owner}: ${row.title}`,
      unit: unitText(row.unit, language),
      target: target === null ? '' : targetText(target, language),
      last: lastOf(row, notation, language),
      kind: kindOf(row),
      options: row.expected.kind === 'word' ? row.expected.codes : [],
    };
  });
}

/** The last value as readers of the language read it, with its day. What is written that is no number, day or yes and no stays. */
function lastOf({ raw, date }: InputRow, notation: Language, language: Language): string {
  const shown = notation === language ? raw : readAs(raw, notation, language);
  return date === '' ? shown : `${shown} (${dateText(isoDay(date) ?? date, language)})`;
}

function readAs(raw: string, notation: Language, language: Language): string {
  const [, number = '', sign = ''] = /^([-−]?\d[\d.,]*)\s*(\D*)$/.exec(raw) ?? [];
  if (NUMBERS[notation].test(number)) {
    const plain = notation === 'it' ? number.replaceAll('.', '').replace(',', '.') : number.replaceAll(',', '');
    return withUnit(formatDecimal(plain, language), sign, language);
  }
  if (/^(?:s[iì]|yes|no)$/i.test(raw)) return valueText({ kind: 'boolean', value: !/^no$/i.test(raw) }, language);
  return dateText(isoDay(raw) ?? raw, language);
}

function kindOf({ expected, unit }: InputRow): AskedKind {
  switch (expected.kind) {
    case 'number':
      return unit?.symbol === '%' ? 'percent' : 'number';
    case 'yes-no':
    case 'date':
      return expected.kind;
    case 'any':
    case 'word':
    case 'phases':
      return 'text';
    default:
      return expected satisfies never;
  }
}
