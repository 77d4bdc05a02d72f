import { codeKey, type Language } from '@traguardo/model';
import type { SheetTable } from '@traguardo/office';
import type { Analysis } from '../../workspace/workspace.ts';
import { guessColumns, type Mapping, notationIn } from './mapping.ts';
import { firstMapping, type Recipe } from './recipe.ts';
import { askingPlan, type RequestAnswer, requestAnswer } from './request-answer.ts';

/** The tables of a file or of what was pasted, the one that is looked at, and what its columns are for. */
export interface ReadImport {
  readonly sheets: readonly SheetTable[];
  /** Position of the table that is looked at. */
  readonly sheet: number;
  readonly mapping: Mapping;
  /** Name of the recipe the mapping comes from; empty when from none. */
  readonly recipe: string;
  /** The request the file answers; null when it answers none. */
  readonly answer: RequestAnswer | null;
}

/** What tables are read by. */
export interface ReadingWorld {
  /** Keys of every code the plan asks for. */
  readonly known: ReadonlySet<string>;
  readonly recipes: readonly Recipe[];
  /** The year a heading means that names a quarter alone. */
  readonly year: number;
  /** What answers to requests are held against; null while there is none. */
  readonly asking: Pick<Analysis, 'plan' | 'planHash'> | null;
  /** Notation of the numbers of the plan. */
  readonly notation: Language;
}

/** Before anything is read. */
export const NOTHING_READ: ReadImport = {
  sheets: [],
  sheet: 0,
  mapping: { headerRow: 0, columns: [], notation: null, percent: null, codes: {} },
  recipe: '',
  answer: null,
};

/** The tables of a file as first looked at: the answers of a request, else of several the first that is shown and has rows. Pure. */
export function readImport(sheets: readonly SheetTable[], world: ReadingWorld): ReadImport {
  const { asking, notation } = world;
  const answer = asking && requestAnswer(sheets, askingPlan(asking), notation);
  if (answer) {
    const answered = answer.refusal === null && answer.table ? [answer.table] : [];
    return { ...NOTHING_READ, sheets: answered, mapping: answer.mapping, answer };
  }
  const shown = sheets.findIndex(({ hidden, rows }) => !hidden && rows.length > 0);
  return onSheet({ ...NOTHING_READ, sheets }, Math.max(0, shown), world);
}

/** Another of the tables, its columns as a recipe has them or as guessed; the same where there is none at that position. */
export function onSheet(read: ReadImport, at: number, { recipes, known, year }: ReadingWorld): ReadImport {
  const sheet = read.sheets[at];
  if (!sheet) return read;
  const [mapping, recipe] = firstMapping(sheet, recipes, known, year);
  return { ...read, sheet: at, mapping, recipe };
}

/** With the mapping a person chose; under another row of headings the columns are guessed anew. */
export function withMapping(
  read: ReadImport,
  mapping: Mapping,
  isHeader: boolean,
  { known, year }: ReadingWorld,
): ReadImport {
  const sheet = read.sheets[read.sheet];
  if (!sheet || !isHeader) return { ...read, mapping };
  const columns = guessColumns(sheet, mapping.headerRow, known, year);
  const notation = mapping.notation ?? notationIn(sheet, mapping.headerRow, columns);
  return { ...read, mapping: { ...mapping, columns, notation } };
}

/** With a code of the file that stands for one of the plan. */
export function withCode(read: ReadImport, given: string, code: string): ReadImport {
  const { mapping } = read;
  return { ...read, mapping: { ...mapping, codes: { ...mapping.codes, [codeKey(given)]: code } } };
}
