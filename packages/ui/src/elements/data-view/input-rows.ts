import { codeKey, type Plan } from '@traguardo/model';
import type { Analysis, Problem, WorkspaceFile } from '../../workspace/workspace.ts';
import { type InputNeed, inputNeeds } from './input-needs.ts';
import { notationOf, type STATUS_WORDS, statusNamed, type Supplied, valuesInPlan, valuesInTables } from './supplied.ts';
import type { Total } from './totals.ts';

/** A value the plan asks for with what was supplied for it, as typed. */
export interface InputRow extends InputNeed, Omit<Supplied, 'code' | 'day' | 'origin'> {
  /** Where the value is written; null when it is not. */
  readonly origin: Supplied['origin'] | null;
  /** Title of the given source where the plan declares it, else the source as given. */
  readonly givenTitle: string;
  /** The plan's own source for it. */
  readonly planSource: string;
  readonly problems: readonly Problem[];
  /** Every value written for it, of any day, in the order of the texts. */
  readonly entries: readonly Supplied[];
  /** How many rows of tables speak of it, of any day. */
  readonly copies: number;
  /** Of a flow with several parts in the period: their sum and how many they are. The row shown is the last of them. */
  readonly total: Total | null;
}

/**
 * Inputs with the value that counts at the day `at`, as typed or, from the plan, in its notation: the latest dated one
 * of the period, else one without a date; of two of a day the one written later. Tables come after the plan.
 */
export function inputRows(
  { plan, spots }: Pick<Analysis, 'plan' | 'spots'>,
  files: readonly WorkspaceFile[],
  problems: readonly Problem[],
  at: string,
  totals: ReadonlyMap<string, Total> = new Map(),
): readonly InputRow[] {
  const { needs, keys, ids, titles } = preparedOf(plan);
  const keyOf = ({ code }: Supplied) => ids.get(code) ?? ids.get(codeKey(code)) ?? codeKey(code);
  const all = Map.groupBy([...valuesInPlan(plan, spots, files, notationOf(files)), ...valuesInTables(files)], keyOf);
  const byLine = Map.groupBy(problems, (problem) => `${problem.file}:${problem.line}`);
  const unasked = [...all].flatMap(([key, entries]) => {
    const first = keys.has(key) ? undefined : entries.find(({ origin }) => origin.isTable);
    return first ? [{ need: unaskedNeed(first.code), key }] : [];
  });
  return [...needs, ...unasked].map(({ need, key }) => {
    const entries = all.get(key) ?? [];
    const { code: _code, day: _day, ...value } = counting(entries, plan.period.from, at) ?? NOTHING;
    return {
      ...need,
      ...value,
      entries,
      copies: entries.filter(({ origin }) => origin.isTable).length,
      total: totals.get(key) ?? null,
      planSource: need.source ? (titles.get(codeKey(need.source)) ?? need.source) : '',
      givenTitle: titles.get(codeKey(value.givenSource)) ?? value.givenSource,
      problems: value.origin ? (byLine.get(`${value.origin.file}:${value.origin.line}`) ?? []) : [],
    };
  });
}

/** What rows need of a plan, which stays the same while values are typed. */
interface Prepared {
  readonly needs: readonly { readonly need: InputNeed; readonly key: string }[];
  readonly keys: ReadonlySet<string>;
  /** The key of an input by every name it may be written under, as the plan writes it and by its key. */
  readonly ids: ReadonlyMap<string, string>;
  /** Titles of sources by the key of their code. */
  readonly titles: ReadonlyMap<string, string>;
}

const prepared = new WeakMap<Plan, Prepared>();

/** Does ahead what `inputRows` keeps of a plan and of tables: about half of its work the first time. */
export function prepareRows(plan: Plan, files: readonly WorkspaceFile[]): void {
  preparedOf(plan);
  valuesInTables(files);
}

function preparedOf(plan: Plan): Prepared {
  const known = prepared.get(plan);
  if (known) return known;
  const needs = inputNeeds(plan).map((need) => ({ need, key: codeKey(need.id) }));
  const ids = new Map<string, string>();
  for (const { need, key } of needs)
    for (const name of [need.id, ...need.aliases]) ids.set(name, key).set(codeKey(name), key);
  const made: Prepared = {
    needs,
    keys: new Set(needs.map(({ key }) => key)),
    ids,
    titles: new Map(plan.sources.map((source) => [codeKey(source.code), source.title || source.code])),
  };
  prepared.set(plan, made);
  return made;
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
  const expected = { kind: 'any' } as const;
  return {
    id: code,
    aliases: [],
    title: '',
    owner: null,
    unit: null,
    expected,
    source: null,
    addsUp: false,
    holders: [],
    goals: [],
  };
}

const NOTHING: Omit<Supplied, 'origin'> & { readonly origin: null } = {
  code: '',
  day: null,
  raw: '',
  date: '',
  status: '',
  givenSource: '',
  note: '',
  author: '',
  evidence: '',
  origin: null,
};

/** Whether nothing is known of an input: no value, or `nd`. */
export function isMissing(row: Pick<InputRow, 'raw'>): boolean {
  return row.raw === '' || /^n\.?d\.?$/i.test(row.raw);
}

/** How firm a value is said to be: `provisional` until someone says more. Null for a missing one. */
export function statusOf(row: Pick<InputRow, 'raw' | 'status'>): keyof (typeof STATUS_WORDS)['it'] | null {
  if (isMissing(row)) return null;
  return statusNamed(row.status) ?? 'provisional';
}
