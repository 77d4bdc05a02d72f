/** The official headings of the report. */
interface ReportHeadings {
  readonly premise: string;
  readonly results: string;
  readonly context: string;
  readonly economy: string;
  readonly staff: string;
  readonly accounts: string;
  readonly others: string;
  readonly performance: string;
  readonly tree: string;
  readonly objectives: string;
  readonly operationals: string;
  readonly evaluation: string;
  readonly gender: string;
  readonly individual: string;
  readonly process: string;
  readonly note: string;
  readonly annex: string;
}

/** What the report says by itself, in one language: headings, captions, columns and the sentences around figures. */
export interface ReportWords {
  readonly headings: ReportHeadings;
  readonly title: (period: string) => string;
  readonly levels: Readonly<Record<'area' | 'objective' | 'operational', string>>;
  readonly body: string;
  readonly indicators: string;
  readonly operational: string;
  readonly goals: string;
  readonly indicator: string;
  readonly marks: { readonly common: string; readonly transversal: string };
  /** Between two things one of which will be. */
  readonly or: string;
  readonly notAssessed: string;
  readonly anyBand: string;
  readonly noTarget: string;
  readonly monitorOnly: string;
  /** Before the name of a source. */
  readonly source: string;
  readonly asAt: (day: string) => string;
  readonly columns: Readonly<
    Record<
      | 'goal'
      | 'level'
      | 'weight'
      | 'score'
      | 'band'
      | 'number'
      | 'operationals'
      | 'indicator'
      | 'description'
      | 'algorithm'
      | 'measures'
      | 'actual'
      | 'target'
      | 'item'
      | 'index'
      | 'act'
      | 'revision'
      | 'opinion'
      | 'changed'
      | 'actNumber'
      | 'date'
      | 'organ'
      | 'own'
      | 'mean'
      | 'cluster'
      | 'min'
      | 'max'
      | 'better'
      | 'against'
      | 'judgement'
      | 'meaning'
      | 'subject'
      | 'reasons'
      | 'original'
      | 'revised'
      | 'computed'
      | 'role'
      | 'of'
      | 'why',
      string
    >
  >;
  readonly targetOf: (period: string) => string;

  readonly premise: {
    readonly about: (body: string, day: string, period: string) => string;
    readonly acts: string;
    readonly noActs: string;
    readonly cycle: string;
    readonly noCycle: string;
  };
  readonly results: {
    readonly scores: string;
    readonly goals: string;
    readonly operationals: string;
    readonly indexes: string;
    readonly noGoals: string;
    readonly noOperationals: string;
    readonly benchmarks: string;
    readonly highlights: string;
    readonly satisfaction: string;
    readonly annex: (title: string) => string;
  };
  readonly context: { readonly none: Readonly<Record<'economy' | 'staff' | 'accounts', string>> };
  readonly performance: {
    readonly counts: string;
    readonly composition: (indicators: string, operationals: string) => string;
    readonly bands: string;
    readonly noBands: string;
    readonly tree: string;
    readonly below: (limit: string, inclusive: boolean) => string;
    readonly above: (limit: string, inclusive: boolean) => string;
    /** What joins both ends of a range, by whether each is in it. */
    readonly and: (from: boolean, to: boolean) => string;
    readonly any: string;
  };
  readonly objectives: {
    readonly synthesis: string;
    /** Before a weight and before a score; before a score alone. */
    readonly standing: readonly [string, string];
    readonly standingAlone: string;
    readonly none: string;
    readonly comment: string;
    readonly missed: string;
    readonly cause: (text: string) => string;
    readonly action: (text: string) => string;
    readonly noCause: string;
    /** What a missed target takes from the body, in points. */
    readonly cost: (points: string, body: string) => string;
    readonly supplied: string;
    readonly phases: string;
    readonly scale: string;
    readonly noPhase: string;
    readonly noIndicators: string;
  };
  readonly operationals: { readonly of: (goal: string) => string; readonly none: string };
  readonly path: { readonly caption: (goal: string) => string; readonly baseline: string; readonly progress: string };
  readonly benchmark: {
    readonly caption: (title: string) => string;
    readonly higher: string;
    readonly lower: string;
    readonly standing: Readonly<Record<'better' | 'worse' | 'equal', string>>;
  };
  readonly evaluation: {
    readonly judgements: string;
    readonly noJudgements: string;
    readonly given: string;
    readonly notGiven: string;
    readonly changes: string;
    readonly noChanges: string;
    readonly revisions: string;
    readonly losses: string;
    readonly versions: string;
    readonly sameVersions: string;
    readonly adjustments: string;
    readonly opinions: Readonly<Record<'favourable' | 'remarks' | 'contrary', string>>;
  };
  readonly gender: { readonly none: string };
  readonly individual: { readonly none: string };
  readonly process: { readonly none: string };
  readonly note: {
    readonly intro: string;
    readonly stamp: string;
    readonly noJournal: string;
    readonly verify: (short: string) => string;
    readonly unknown: string;
    readonly noUnknown: string;
    readonly missing: string;
    readonly undefined: string;
    readonly noTarget: string;
    readonly lacking: (names: readonly string[]) => string;
    readonly notSupplied: string;
    readonly value: string;
  };
  readonly annex: { readonly caption: string; readonly weight: string; readonly score: string };
}
