import type { TimelineStep } from '@traguardo/chart';
import type {
  Expression,
  Language,
  Outcome,
  Outline,
  Plan,
  ReportStamp,
  TableResult,
  ToldSection,
  Value,
} from '@traguardo/model';

/** All a report is made from, worked out beforehand: the report computes no score and reads no text. */
export interface ReportSources {
  readonly language: Language;
  /** The plan as it stands on the day of the outcome. */
  readonly plan: Plan;
  /** The results with the targets in force, of the sealed values once there are. */
  readonly outcome: Outcome;
  /** The same values with the targets of January; null when no revision changed any. */
  readonly original: Outcome | null;
  readonly tables: readonly TableResult[];
  readonly narrative: readonly ToldSection[];
  /** Sections that others make, headings from level 1. Null: there is nothing to say yet. */
  readonly changes: Outline | null;
  readonly individual: Outline | null;
  readonly selfAssessment: Outline | null;
  /** Of the plugins in use: the gender budget. */
  readonly plugins: readonly Outline[];
  /** The judgements on the body and on the units; empty before any is given. */
  readonly evaluations: readonly ReportEvaluation[];
  /** Why targets were missed and what is done about it, by the plan or by the step that evaluated (art. 10 c. 1 b). */
  readonly causes: readonly { readonly code: string; readonly cause: string; readonly action: string | null }[];
  /** The steps of the year: those taken by day, then those still to come; null where no cycle is followed. */
  readonly cycle: readonly TimelineStep[] | null;
  /** The acts named by the journal and the plan, for the premise: what, number, day (ISO), organ. */
  readonly acts: readonly {
    readonly title: string;
    readonly number: string;
    readonly date: string | null;
    readonly organ: string | null;
  }[];
  /** Why a node has its score, as sentences; empty for a code without any. */
  readonly explain: (code: string) => readonly string[];
  /** What a bound of the target of an indicator came to, on the day of the outcome; null for what is no value. */
  readonly bound: (bound: Expression, indicator: string) => Value | null;
  readonly stamp: ReportStamp;
}

/** A judgement, as the evaluators gave it (D.Lgs. 150/2009 art. 7 and 14). */
export interface ReportEvaluation {
  /** The node it is on. */
  readonly subject: string;
  /** The level as the profile calls it, and what the profile says it means. */
  readonly level: string;
  readonly meaning: string;
  readonly reasons: string;
}
