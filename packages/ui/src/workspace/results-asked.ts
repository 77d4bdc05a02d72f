import type { ToldDifference } from '@traguardo/engine';
import type { NodeKind, Quantity, Ratio, TargetVersion } from '@traguardo/model';
import type { RefusedProfile } from './questions.ts';

/** The day of a side: the end of its period, that of its monitoring, or an ISO day. */
export type AskedDay = 'end' | 'monitoring' | (string & {});

/** A text of the workspace, or like those. */
export interface AskedText {
  readonly path: string;
  readonly kind: 'plan' | 'actuals' | 'pack' | 'narrative';
  readonly text: string;
}

/** One of two results to compare. */
export interface AskedSide {
  /** The texts it is worked out from; null for those of the workspace. */
  readonly texts: readonly AskedText[] | null;
  readonly at: AskedDay;
  readonly targets: TargetVersion;
  /** The text of a profile in the place of the plan's own; null for that. */
  readonly profile: string | null;
}

/** A text of a side that gives no plan; `side` says which. */
export interface RefusedSide {
  readonly kind: 'refused-side';
  readonly side: 'before' | 'after';
}

/** Figures of a node on both sides, written out; empty where there is none. */
export type BothTexts = readonly [before: string, after: string];

/** One node side by side. */
export interface ComparedRow {
  readonly code: string;
  readonly title: string;
  readonly kind: NodeKind;
  readonly depth: number;
  readonly score: BothTexts;
  /** The difference of its score; empty where that says nothing. */
  readonly points: string;
  readonly band: BothTexts;
  readonly weight: BothTexts;
  readonly target: BothTexts;
  readonly value: BothTexts;
  /** Whether anything of it differs. */
  readonly isChanged: boolean;
}

/** The way from one score to another, by who moves it most; points of 1/1, negative where something takes. */
export interface Bridge {
  readonly start: Ratio;
  readonly items: readonly { readonly code: string; readonly title: string; readonly points: Ratio }[];
  /** What all others move together; null for none. */
  readonly others: { readonly count: number; readonly points: Ratio } | null;
  /** Those of the points, which add up to the difference as they are shown. */
  readonly decimals: number;
}

/** Two results side by side, and why one node differs. */
export interface ComparedAnswer {
  readonly kind: 'compared';
  readonly code: string;
  readonly told: ToldDifference;
  /** Null while a score is not known, or nothing moves it. */
  readonly bridge: Bridge | null;
  /** The days both are worked out for. */
  readonly days: BothTexts;
  readonly periods: BothTexts;
  readonly rows: readonly ComparedRow[];
}

/** Where a score can still end on a day. */
export interface RangeOn {
  readonly code: string;
  readonly title: string;
  readonly kind: NodeKind;
  readonly low: Ratio;
  readonly high: Ratio;
}

/** What is certain on a day and what is still possible: goals, then indicators, in the order of the plan. */
export interface RangesAnswer {
  readonly day: string;
  readonly rows: readonly RangeOn[];
  /** Indicators without a value on that day. */
  readonly missing: number;
  readonly indicators: number;
}

/** The texts of a year put aside. */
export interface YearTexts {
  readonly year: number;
  readonly files: readonly AskedText[];
}

/** A node over the years: one of each list for each moment, null where there is nothing. */
export interface NodeTrend {
  readonly code: string;
  readonly title: string;
  readonly kind: NodeKind;
  readonly scores: readonly (Quantity | null)[];
  readonly values: readonly (Quantity | null)[];
  readonly targets: readonly (Quantity | null)[];
}

/** The moment of what a multi-year line starts from, before all years: it has no date. */
export const BASELINE = '';

/** Nodes that have more than one figure, over years in order. */
export interface TrendAnswer {
  readonly moments: readonly string[];
  readonly nodes: readonly NodeTrend[];
}

/** What the pages of results ask about the newest texts. */
export interface ResultsAsked {
  /** Where scores can still end, as seen on a day (null: that of the monitoring). */
  rangesOn(day: string | null): RangesAnswer;
}

/** What they ask that compiles and evaluates other texts, or the same once more for each moment: it may take seconds. */
export interface LongResults {
  /** Two results side by side, and why the node of a code (null: the body) differs. */
  compareSides(before: AskedSide, after: AskedSide, code: string | null): ComparedAnswer | RefusedSide | RefusedProfile;
  /** Figures of several years: those of the plan, and those of the years put aside. */
  trend(aside: readonly YearTexts[]): TrendAnswer;
}
