import type { ChangeTable, Forecast, ToldSensitivity, ToldWhy, Uncertain } from '@traguardo/engine';
import type { GivenRow } from '@traguardo/dsl';
import type { Band, Language } from '@traguardo/model';

/** A value that people supply, as the page of questions offers it. Texts are in the notation of the plan where one types them. */
export interface SuppliedRow {
  readonly id: string;
  readonly title: string;
  /** The value today, for reading, with its unit. */
  readonly now: string;
  /** The same as one would type it; empty when there is none. */
  readonly raw: string;
  /** The unit a bare number gets; empty where there is none. */
  readonly unit: string;
  /** Where it is a number that can be slid. */
  readonly slider: Slider | null;
}

/** The ends and the step of a slider, in the unit shown. */
export interface Slider {
  readonly least: number;
  readonly greatest: number;
  readonly step: number;
  readonly value: number;
  /** The notation of the plan, in which its values are typed. */
  readonly notation: Language;
}

/** What becomes of the body, in figures that add up as shown. */
export interface ChangesAnswer {
  readonly kind: 'changes';
  readonly table: ChangeTable;
  readonly sentences: readonly string[];
}

/** Something typed that cannot be used; `row` counts from 0. */
export interface RowProblem {
  readonly row: number;
  readonly field: BeliefField;
  readonly message: string;
}

export interface RefusedRows {
  readonly kind: 'refused';
  readonly problems: readonly RowProblem[];
}

/** A value, or the three numbers of a triangular distribution, as typed. */
export type BelievedRow =
  | { readonly code: string; readonly kind: 'exactly'; readonly value: string }
  | {
      readonly code: string;
      readonly kind: 'between';
      readonly least: string;
      readonly likely: string;
      readonly greatest: string;
    };

export type BeliefField = 'value' | 'least' | 'likely' | 'greatest';

/** What is to be drawn from, and the same in words. */
export interface BeliefsAnswer {
  readonly kind: 'beliefs';
  readonly uncertain: readonly Uncertain[];
  readonly told: readonly string[];
}

/** The draws of the body in words and figures, and a histogram of them. */
export interface ToldForecast {
  readonly sentences: readonly string[];
  readonly percentiles: readonly { readonly percent: number; readonly score: string }[];
  readonly bands: readonly {
    readonly label: string;
    readonly tone: Band['tone'];
    readonly draws: string;
    readonly share: string;
  }[];
  /** How many draws fell between two scores, as shown. */
  readonly histogram: readonly {
    readonly from: string;
    readonly to: string;
    readonly count: number;
    readonly draws: string;
  }[];
  /** Where the score of today stands between the ends, 0 to 1; null when it is unknown or outside. */
  readonly now: { readonly at: number; readonly shown: string } | null;
}

/** The profile in force as a text that stands alone, and the same with the two groups of goals weighing alike. */
export interface ProfileTexts {
  readonly own: string;
  readonly even: string;
}

/** The text of a profile is not one; lines count from 1. */
export interface RefusedProfile {
  readonly kind: 'refused';
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

/** What the page of questions asks about the newest texts. Sentences are in the language of the reader; all results are small. */
export interface Questions {
  /** Why the node of a code has its score; null when there is no such node. */
  why(code: string): ToldWhy | null;
  /** Every value that people supply, with the one it has. */
  supplied(): readonly SuppliedRow[];
  /** What other values would do, exactly. */
  whatIf(rows: readonly GivenRow[]): ChangesAnswer | RefusedRows;
  /** What is to be drawn from, when some values are not known. */
  beliefs(rows: readonly BelievedRow[]): BeliefsAnswer | RefusedRows;
  /** What a forecast of the body says. */
  tellForecast(forecast: Forecast): ToldForecast | null;
  profileTexts(): ProfileTexts;
  /** What the plan becomes under the profile of a text. */
  underProfile(text: string): ChangesAnswer | RefusedProfile;
  sensitivity(): ToldSensitivity;
}

/** The questions as the page asks them: the answers come later. */
export type Asked<Services> = {
  readonly [Name in keyof Services]: Services[Name] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Result>
    : never;
};
