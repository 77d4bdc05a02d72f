import type { Outline, OutlinePart } from './outline.ts';
import type { Language } from './quantity.ts';
import type { TargetVersion } from './revise.ts';
import type { Unit } from './unit.ts';
import type { Value } from './value.ts';

/** A finished report: what every format is made from. Deterministic: same plan, values, narrative and journal, same report. */
export interface Report {
  readonly language: Language;
  /** `Relazione sulla performance 2024`. */
  readonly title: string;
  /** The body it is of, by its title. */
  readonly body: string;
  readonly period: string;
  /** The official chapters in order; headings of level 1 are the chapters. */
  readonly parts: Outline;
  /** The annex in the layout offices know, with its own heading of level 1. */
  readonly annex: Outline;
  readonly stamp: ReportStamp;
}

/** From what a report was made: whoever has these again can tell whether it is behind. Hashes are `sha256:…`. */
export interface ReportStamp {
  readonly format: 'traguardo.report/1';
  readonly plan: string;
  readonly planHash: string;
  readonly dataHash: string;
  readonly narrativeHash: string;
  readonly profile: string;
  /** The day the results speak of. */
  readonly at: string;
  readonly targets: TargetVersion;
  /**
   * The head of the journal: events, hash, printed short head; null without a journal. `content`: a digest of what a report tells of it, so
   * that a step it says nothing of does not put it behind.
   */
  readonly journal: {
    readonly events: number;
    readonly hash: string;
    readonly short: string;
    readonly content: string;
  } | null;
}

/** A context table with its totals and formulas worked out. */
export interface TableResult {
  readonly code: string;
  readonly title: string;
  readonly documentation: string;
  /** The title of its source. */
  readonly source: string | null;
  readonly at: string | null;
  /** Where it stands when the narrative does not place it: a slot of the narrative (`economy`, `staff`, `accounts`). */
  readonly section: string | null;
  readonly columns: readonly TableResultColumn[];
  readonly rows: readonly TableResultRow[];
}

/** A column of a context table. `unit` is null where the cells have their own, or none. */
export interface TableResultColumn {
  readonly code: string;
  readonly title: string;
  readonly unit: Unit | null;
  /** Decimals its numbers are shown with. */
  readonly decimals: number;
}

/** `kind`: given in the file, worked out by a declared total, or a line that only names the rows below it. */
export interface TableResultRow {
  readonly code: string;
  readonly title: string;
  readonly kind: 'given' | 'total' | 'heading';
  /** By column; empty for a heading. */
  readonly cells: readonly Value[];
}

/** A section of the narrative with its figures worked out, ready for the report. `slot`: a name of the report's own (`premise`) or the code of a node. */
export interface ToldSection {
  readonly slot: string;
  readonly parts: readonly ToldPart[];
}

/** What a narrative holds: text of its own, or something of the report put where its author wants it. */
export type ToldPart = OutlinePart | { readonly kind: 'insert'; readonly what: NarrativeInsert; readonly code: string };

/** `table`, `chart`: a context table, as rows or drawn; `benchmark`: a comparison as table and bullets. */
export type NarrativeInsert = 'table' | 'chart' | 'benchmark';
