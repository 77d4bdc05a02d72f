import type { BenchmarkColumn, GoalLevel } from '@traguardo/model';
import type { FieldKind, SubjectKind, TargetEffect } from '../change.ts';

/** All words of the sentences about changes in one language: total, so that a missing translation does not compile. */
export interface ChangeCatalogue {
  readonly subjects: Readonly<Record<SubjectKind, string>>;
  readonly fields: Readonly<Record<FieldKind, string>>;
  readonly levels: Readonly<Record<GoalLevel, string>>;
  readonly columns: Readonly<Record<BenchmarkColumn, string>>;
  /** What a change of target means, when both targets are known or neither is. */
  readonly effects: Readonly<Record<Exclude<TargetEffect, 'set' | 'dropped'>, string>>;
  readonly target: (year: number | null) => string;
  readonly figure: (column: string, indicator: string) => string;
  readonly direction: (indicator: string) => string;
  readonly changed: (field: string, before: string, after: string) => string;
  readonly given: (field: string, after: string) => string;
  readonly dropped: (field: string, before: string) => string;
  /** The two differ where the short form does not show. */
  readonly unseen: (field: string, shown: string) => string;
  readonly targetChanged: (field: string, before: string, after: string, effect: string) => string;
  readonly targetSet: (field: string, after: string, before: string) => string;
  readonly targetDropped: (field: string, before: string, after: string) => string;
  readonly targetStates: Readonly<Record<'none' | 'monitor' | 'unknown', string>>;
  readonly added: (details: readonly string[]) => string;
  readonly removed: (details: readonly string[]) => string;
  /** Of a part of a cycle. */
  readonly joinsCycle: string;
  readonly leavesCycle: string;
  readonly overrideAdded: (code: string, what: string) => string;
  readonly overrideRemoved: (code: string, what: string) => string;
  readonly overrideChanged: (code: string, before: string, after: string) => string;
  /** Where something stands that enters or leaves the plan; what a clause says that is not given. */
  readonly inside: string;
  readonly outside: string;
  readonly notGiven: string;
  readonly withdraws: string;
  readonly reason: (text: string) => string;
  readonly byAct: (act: string) => string;
  readonly since: (day: string) => string;
  readonly gate: (condition: string, otherwise: string) => string;
  readonly within: (path: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly noCap: string;
  readonly open: string;
  readonly late: (loss: string, days: number) => string;
  readonly linear: (zero: string) => string;
  readonly linearBaseline: string;
  readonly linearPrevious: string;
  readonly gap: (width: string) => string;
  readonly gapShare: (share: string) => string;
  readonly passFail: string;
  readonly quote: (text: string) => string;
}
