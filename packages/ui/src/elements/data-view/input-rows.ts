import { findNotation } from '@traguardo/dsl';
import {
  codeKey,
  dateText,
  declaredMeasures,
  type Indicator,
  type Individual,
  type Language,
  type Measure,
  type Plan,
  planAt,
  planIndicators,
  rawText,
  type Target,
  type Unit,
} from '@traguardo/model';
import { isActuals } from '../../workspace/actuals-text.ts';
import type { Problem, WorkspaceFile } from '../../workspace/workspace.ts';
import { actualRecords } from './actual-records.ts';
import type { Total } from './totals.ts';

/** The notation most texts of a plan are written in: that of its values too. */
export function notationOf(files: readonly WorkspaceFile[]): Language {
  const texts = files.filter(({ kind }) => kind === 'plan');
  const italian = texts.filter(({ text }) => findNotation(text)?.language === 'it').length;
  return italian * 2 > texts.length ? 'it' : 'en';
}

/** What kind of value an input takes; `any` where neither a target nor a unit says. */
export type Expected =
  | { readonly kind: 'number' | 'yes-no' | 'date' | 'any' }
  | { readonly kind: 'phases' | 'word'; readonly codes: readonly string[] };

/** A value the plan asks for. `owner` titles the indicator or the sheet it belongs to. */
export interface InputNeed {
  readonly id: string;
  /** Other codes the same input may be written under. */
  readonly aliases: readonly string[];
  readonly title: string;
  readonly owner: string | null;
  readonly unit: Unit | null;
  readonly expected: Expected;
  readonly source: string | null;
}

/** A value the plan asks for with what was supplied for it, as typed. */
export interface InputRow extends InputNeed {
  readonly raw: string;
  readonly date: string;
  readonly status: string;
  /** Source given with the value; the plan's own source for it is in `planSource`. */
  readonly givenSource: string;
  /** Title of the given source where the plan declares it, else the source as given. */
  readonly givenTitle: string;
  readonly planSource: string;
  /** Where the value is written; null when it is not. */
  readonly origin: { readonly file: string; readonly line: number; readonly isTable: boolean } | null;
  readonly problems: readonly Problem[];
  /** How many rows of tables speak of it, of any day. */
  readonly copies: number;
  /** Of a flow with several parts in the period: their sum and how many they are. The row shown is the last of them. */
  readonly total: Total | null;
}

/**
 * Every input of a plan in written order: indicators without a formula, measures of indicators, shared measures,
 * individual objectives that refer to nothing; not what a plugin reads from its own blocks. Targets are those in force at the end of the period.
 */
export function inputNeeds(plan: Plan): readonly InputNeed[] {
  const inForce = planAt(plan, plan.period.to, 'revised');
  return [
    ...[...planIndicators(inForce)].flatMap(needsOfIndicator),
    ...declaredMeasures(plan)
      .filter(({ formula }) => !formula)
      .map((measure) => needOfMeasure(measure, null)),
    ...plan.individuals.flatMap(needsOfSheet),
  ];
}

function needsOfIndicator(indicator: Indicator): InputNeed[] {
  const measures = indicator.measures
    .filter((measure) => !measure.formula)
    .map((measure) => needOfMeasure({ ...measure, source: measure.source ?? indicator.source }, indicator));
  if (indicator.formula) return measures;
  const { code, title, unit, target, phases, scale, source, aliases } = indicator;
  const expected: Expected =
    namesExpected('phases', phases) ?? namesExpected('word', scale) ?? expectedBy(target, unit);
  return [
    { id: code, aliases, title: title || code, owner: null, unit: unit ?? unitOf(target), expected, source },
    ...measures,
  ];
}

function namesExpected(kind: 'phases' | 'word', named: readonly { readonly code: string }[]): Expected | null {
  return named.length === 0 ? null : { kind, codes: named.map(({ code }) => code) };
}

function needOfMeasure(measure: Measure, owner: Indicator | null): InputNeed {
  const { id, title, name, unit, source } = measure;
  const expected = { kind: unit ? 'number' : 'any' } as const;
  return { id, aliases: [], title: title || name, owner: owner && (owner.title || owner.code), unit, expected, source };
}

function needsOfSheet(sheet: Individual): InputNeed[] {
  return sheet.objectives
    .filter((objective) => objective.ref === null)
    .map(({ code, title, unit, target }) => ({
      id: `${sheet.code}.${code}`,
      aliases: [],
      title: title || code,
      owner: sheet.title || sheet.code,
      unit: unit ?? unitOf(target),
      expected: expectedBy(target, unit),
      source: null,
    }));
}

function unitOf(target: Target | null): Unit | null {
  if (!target || !('bound' in target)) return null;
  return target.bound.kind === 'quantity' ? target.bound.quantity.unit : null;
}

function expectedBy(target: Target | null, unit: Unit | null): Expected {
  switch (target?.kind) {
    case 'yes':
      return { kind: 'yes-no' };
    case 'before':
      return { kind: 'date' };
    case 'at-least':
    case 'at-most':
    case 'exactly':
    case 'range':
    case 'phases':
      return { kind: 'number' };
    case 'monitor':
    case 'unknown':
    case 'plugin':
    case undefined:
      return { kind: unit ? 'number' : 'any' };
    default:
      return target satisfies never;
  }
}

/**
 * Inputs with the value that counts at the day `at`, as typed or, from the plan, in its notation: the latest dated one
 * of the period, else one without a date; of two of a day the one written later. Tables come after the plan.
 */
export function inputRows(
  plan: Plan,
  files: readonly WorkspaceFile[],
  problems: readonly Problem[],
  at: string,
  totals: ReadonlyMap<string, Total> = new Map(),
): readonly InputRow[] {
  const needs = inputNeeds(plan);
  const ids = new Map(needs.flatMap(({ id, aliases }) => [id, ...aliases].map((name) => [codeKey(name), codeKey(id)])));
  const keyOf = ({ code }: Supplied) => ids.get(codeKey(code)) ?? codeKey(code);
  const tables = valuesInTables(files);
  const all = Map.groupBy([...valuesInPlan(plan, files, notationOf(files)), ...tables], keyOf);
  const copies = Map.groupBy(tables, keyOf);
  const titles = new Map(plan.sources.map((source) => [codeKey(source.code), source.title || source.code]));
  const byLine = Map.groupBy(problems, (problem) => `${problem.file}:${problem.line}`);
  const asked = new Set(needs.map((need) => codeKey(need.id)));
  const unasked = [...copies].flatMap(([key, [first]]) => (asked.has(key) || !first ? [] : [unaskedNeed(first.code)]));
  return [...needs, ...unasked].map((need) => {
    const key = codeKey(need.id);
    const { code: _code, day: _day, ...value } = counting(all.get(key) ?? [], plan.period.from, at) ?? NOTHING;
    return {
      ...need,
      ...value,
      copies: copies.get(key)?.length ?? 0,
      total: totals.get(key) ?? null,
      planSource: need.source ? (titles.get(codeKey(need.source)) ?? need.source) : '',
      givenTitle: titles.get(codeKey(value.givenSource)) ?? value.givenSource,
      problems: value.origin ? (byLine.get(`${value.origin.file}:${value.origin.line}`) ?? []) : [],
    };
  });
}

/** Decision 0012, without statuses: those of one day are told apart by `actual/contradiction`. */
function counting(values: readonly Supplied[], from: string, at: string): Supplied | null {
  const inForce = values.filter(({ day }) => day === null || (from <= day && day <= at));
  return inForce.reduce<Supplied | null>(
    (best, one) => (best && (best.day ?? '') > (one.day ?? '') ? best : one),
    null,
  );
}

/** A row of a table the plan does not ask for: shown with its problem, never dropped. */
function unaskedNeed(code: string): InputNeed {
  return { id: code, aliases: [], title: '', owner: null, unit: null, expected: { kind: 'any' }, source: null };
}

type Supplied = Pick<InputRow, 'raw' | 'date' | 'status' | 'givenSource' | 'origin'> & {
  /** As written. */
  readonly code: string;
  /** ISO; null without a date, or with one that cannot be read. */
  readonly day: string | null;
};

const NOTHING: Supplied = { code: '', day: null, raw: '', date: '', status: '', givenSource: '', origin: null };

function valuesInTables(files: readonly WorkspaceFile[]): readonly Supplied[] {
  return files
    .filter(({ kind, text }) => kind === 'actuals' && isActuals(text))
    .flatMap(({ path, text }) =>
      (actualRecords(path, text) ?? []).map(({ cells, line }) => ({
        code: cells.code,
        raw: cells.value,
        date: cells.date,
        day: isoDay(cells.date),
        status: cells.status,
        givenSource: cells.source,
        origin: { file: path, line, isTable: true },
      })),
    )
    .filter(({ code }) => code !== '');
}

/** The ISO day of a date as written in a table, in either notation; null when it is none. */
export function isoDay(written: string): string | null {
  const italian = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written);
  if (italian) return `${italian[3]}-${italian[2]?.padStart(2, '0')}-${italian[1]?.padStart(2, '0')}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(written) ? written : null;
}

/** As one writes them in a plan. */
const STATUS_WORDS = {
  it: { provisional: 'provvisorio', final: 'definitivo', certified: 'certificato' },
  en: { provisional: 'provisional', final: 'final', certified: 'certified' },
} as const;

function valuesInPlan(plan: Plan, files: readonly WorkspaceFile[], language: Language): readonly Supplied[] {
  const texts = new Set(files.filter(({ kind }) => kind === 'plan').map(({ path }) => path));
  return plan.actuals.flatMap((set) =>
    set.rows
      .filter(({ place }) => texts.has(place.file))
      .map((row) => {
        const day = row.date ?? set.at;
        return {
          code: row.id,
          raw: rawText(row.value, language),
          date: day ? dateText(day, language) : '',
          day,
          status: STATUS_WORDS[language][row.status],
          givenSource: row.source ?? '',
          origin: { file: row.place.file, line: row.place.start.line, isTable: false },
        };
      }),
  );
}

export type InputFilter = 'all' | 'missing' | 'problems';

/** Whether nothing is known of an input: no value, or `nd`. */
export function isMissing(row: InputRow): boolean {
  return row.raw === '' || /^n\.?d\.?$/i.test(row.raw);
}

/** The rows a reader asked for. `search` looks in code, title and indicator, ignoring case. */
export function filterRows(rows: readonly InputRow[], filter: InputFilter, search: string): readonly InputRow[] {
  const wanted = search.trim().toLowerCase();
  return rows.filter((row) => {
    if (filter === 'missing' && !isMissing(row)) return false;
    if (filter === 'problems' && row.problems.length === 0) return false;
    return wanted === '' || `${row.id} ${row.title} ${row.owner ?? ''}`.toLowerCase().includes(wanted);
  });
}
