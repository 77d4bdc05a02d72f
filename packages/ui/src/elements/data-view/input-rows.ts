import { findNotation } from '@traguardo/dsl';
import { codeKey, dateText, type Evidence, type Language, type Plan, rawText } from '@traguardo/model';
import { isActuals } from '../../workspace/texts/actuals-text.ts';
import { type Spots, spotOf } from '../../workspace/spots.ts';
import type { Analysis, Problem, WorkspaceFile } from '../../workspace/workspace.ts';
import { actualRecords } from './actual-records.ts';
import { type InputNeed, inputNeeds } from './input-needs.ts';
import type { Total } from './totals.ts';

/** The notation most texts of a plan are written in: that of its values too. */
export function notationOf(files: readonly WorkspaceFile[]): Language {
  const texts = files.filter(({ kind }) => kind === 'plan');
  const italian = texts.filter(({ text }) => findNotation(text)?.language === 'it').length;
  return italian * 2 > texts.length ? 'it' : 'en';
}

/** A value as it is written, in a table or in the plan. */
export interface Supplied {
  /** As written. */
  readonly code: string;
  readonly raw: string;
  readonly date: string;
  /** ISO; null without a date, or with one that cannot be read. */
  readonly day: string | null;
  readonly status: string;
  readonly givenSource: string;
  readonly note: string;
  readonly author: string;
  /** As written: the name of a document and its hash. */
  readonly evidence: string;
  readonly origin: { readonly file: string; readonly line: number; readonly isTable: boolean };
}

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

/** What each table says, until its text changes: a file of the workspace is a new object then. */
const tables = new WeakMap<WorkspaceFile, readonly Supplied[]>();

function valuesInTables(files: readonly WorkspaceFile[]): readonly Supplied[] {
  return files
    .filter(({ kind, text }) => kind === 'actuals' && isActuals(text))
    .flatMap((file) => {
      const known = tables.get(file) ?? valuesInTable(file);
      tables.set(file, known);
      return known;
    });
}

function valuesInTable({ path, text }: WorkspaceFile): readonly Supplied[] {
  return (actualRecords(path, text) ?? [])
    .map(({ cells, line }) => ({
      code: cells.code,
      raw: cells.value,
      date: cells.date,
      day: isoDay(cells.date),
      status: cells.status,
      givenSource: cells.source,
      note: cells.note,
      author: cells.author,
      evidence: cells.evidence,
      origin: { file: path, line, isTable: true },
    }))
    .filter(({ code }) => code !== '');
}

/** The ISO day of a date as written in a table, in either notation; null when it is none. */
export function isoDay(written: string): string | null {
  const italian = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written);
  if (italian) return `${italian[3]}-${italian[2]?.padStart(2, '0')}-${italian[1]?.padStart(2, '0')}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(written) ? written : null;
}

/** As one writes them in a plan. */
export const STATUS_WORDS = {
  it: { provisional: 'provvisorio', final: 'definitivo', certified: 'certificato' },
  en: { provisional: 'provisional', final: 'final', certified: 'certified' },
} as const;

function valuesInPlan(
  plan: Plan,
  spots: Spots,
  files: readonly WorkspaceFile[],
  language: Language,
): readonly Supplied[] {
  const texts = new Set(files.filter(({ kind }) => kind === 'plan').map(({ path }) => path));
  return plan.actuals.flatMap((set) =>
    set.rows
      .map((row) => ({ row, spot: spotOf(row.place, spots) }))
      .filter(({ spot }) => texts.has(spot.file))
      .map(({ row, spot: { file, line } }) => {
        const day = row.date ?? set.at;
        return {
          code: row.id,
          raw: rawText(row.value, language),
          date: day ? dateText(day, language) : '',
          day,
          status: STATUS_WORDS[language][row.status],
          givenSource: row.source ?? '',
          note: row.note ?? '',
          author: row.author ?? '',
          evidence: row.evidence ? evidenceText(row.evidence) : '',
          origin: { file, line, isTable: false },
        };
      }),
  );
}

/** A document as a row names it. */
export function evidenceText({ name, hash }: Evidence): string {
  return `${name} ${hash}`;
}

/** The document a row names; null when it names none that can be known. */
export function readEvidence(written: string): Evidence | null {
  const [, name, hash] = /^(\S.*?)\s+(sha256:[0-9a-f]{64})$/i.exec(written.trim()) ?? [];
  return name && hash ? { name, hash: hash.toLowerCase() } : null;
}

/** Whether nothing is known of an input: no value, or `nd`. */
export function isMissing(row: Pick<InputRow, 'raw'>): boolean {
  return row.raw === '' || /^n\.?d\.?$/i.test(row.raw);
}

/** How firm a value is said to be: `provisional` until someone says more. Null for a missing one. */
export function statusOf(row: Pick<InputRow, 'raw' | 'status'>): keyof (typeof STATUS_WORDS)['it'] | null {
  if (isMissing(row)) return null;
  const word = row.status.trim().toLowerCase();
  const found = (['final', 'certified'] as const).find(
    (status) => STATUS_WORDS.it[status] === word || STATUS_WORDS.en[status] === word,
  );
  return found ?? 'provisional';
}
