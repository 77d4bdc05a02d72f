import type {
  DiagnosticData,
  GroupKind,
  Target,
  TraceCall,
  TraceInput,
  TraceRule,
  UndefinedCause,
} from '@traguardo/model';
import type { ExpressionStyle } from '../expression/text.ts';
import type { EngineDiagnosticCode } from '../findings/finding.ts';

/** Every sentence of the engine in one language. Arguments arrive already written in that language, `data` does not. */
export interface Catalogue {
  readonly findings: Readonly<Record<EngineDiagnosticCode, (data: DiagnosticData) => string>>;
  readonly causes: Readonly<Record<UndefinedCause['kind'], (subject: string) => string>>;
  readonly words: ExpressionStyle['words'];
  readonly statuses: Readonly<Record<NonNullable<TraceInput['status']>, string>>;
  /** What a target asks, as it follows a value: ` su 3,00 %`, `, richiesto sì`. */
  readonly targets: Readonly<Record<Target['kind'], (bound: string, high: string) => string>>;
  /** How the score was found; empty where the sentence on value and target says it already, or the one on the scoring. */
  readonly rules: Readonly<Record<TraceRule, string>>;
  /** The same with the numbers of a scoring. */
  readonly scorings: ScoringSentences;
  readonly explain: Explanations;
  readonly expectation: (condition: string, left: string | null, right: string | null) => string;
}

/** Scorings with their numbers, each one sentence. Points are written `6 N. → 50 %`. */
interface ScoringSentences {
  /** `rule` says whether the zero is declared, the baseline or last year's value. */
  readonly linear: (rule: TraceRule, zero: string) => string;
  readonly previousReached: string;
  readonly gap: (width: string) => string;
  readonly gapShare: (share: string) => string;
  readonly milestones: (min: string, max: string | null, excellent: string | null) => string;
  readonly steps: (steps: readonly string[]) => string;
  readonly curve: (points: readonly string[]) => string;
  readonly late: (loss: string, days: number) => string;
  /** A scoring of the plan, of a pack or of a plugin. */
  readonly custom: (name: string) => string;
}

/** The sentences of `explain`, each one line. */
interface Explanations {
  readonly heading: (name: string, result: string) => string;
  readonly band: (band: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly bands: (bands: readonly string[]) => string;
  readonly input: (title: string, value: string, details: readonly string[]) => string;
  /** A value that adds up dated rows, each told on a line of its own. */
  readonly sum: (title: string, value: string, rows: number) => string;
  readonly addend: (value: string, details: readonly string[]) => string;
  readonly source: (source: string) => string;
  /** A call of a definition of the plan with its arguments, and the formula of the definition in words. */
  readonly call: (kind: TraceCall['kind'], call: string, result: string, body: string) => string;
  readonly formula: (names: string, numbers: string, result: string) => string;
  readonly achieved: (value: string, target: string, score: string) => string;
  /** `startYear` null is the baseline; `own` what the year of the plan asks for, `progress` the share of the way made, null when not known. */
  readonly path: (
    start: string,
    startYear: number | null,
    end: string,
    endYear: number,
    own: string | null,
    progress: string | null,
  ) => string;
  readonly costs: (points: string, ancestor: string) => string;
  readonly uncapped: (score: string) => string;
  readonly raised: (score: string) => string;
  /** A condition in words and with numbers (empty when they are the same), and what it does. */
  readonly gate: (condition: string, numbers: string, effect: string) => string;
  readonly gateHolds: string;
  readonly gateFails: (otherwise: string, ungated: string | null, taken: string) => string;
  readonly gateOpen: (otherwise: string, ungated: string | null) => string;
  /** An adjustment: the computed score or its range, the new one, what it changes, and who, why, by which act and since when. */
  readonly adjusted: (
    computed: string,
    score: string,
    role: string,
    reason: string,
    details: readonly string[],
  ) => string;
  readonly adjustedPoints: (points: string, isGiven: boolean) => string;
  readonly act: (act: string) => string;
  readonly since: (day: string) => string;
  readonly own: (points: string, isGiven: boolean) => string;
  readonly missing: string;
  readonly missingTarget: string;
  readonly waitsFor: (codes: string) => string;
  readonly undefined: (cause: string) => string;
  readonly monitored: string;
  readonly weightless: string;
  readonly void: string;
  readonly group: (goal: string, of: GroupKind) => string;
  readonly part: (name: string, share: string, score: string, lost: string) => string;
  readonly losses: (list: readonly string[]) => string;
  readonly loss: (ancestor: string, points: string) => string;
  readonly unknownNode: (code: string) => string;
}
