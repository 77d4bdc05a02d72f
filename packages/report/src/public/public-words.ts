import type { ActualStatus } from '@traguardo/model';

/** The pages of the folder that are not about one thing. */
export type SitePageName = 'report' | 'why' | 'targets' | 'benchmarks' | 'downloads' | 'verify';

/** What the public folder says by itself, in one language. Names of files are words too: people read addresses. */
export interface PublicWords {
  readonly paths: Readonly<Record<SitePageName | 'documents' | 'sums', string>>;
  readonly titles: Readonly<Record<SitePageName, string>>;
  /** What the folder is, to whoever comes upon it. */
  readonly about: string;
  readonly way: string;
  readonly why: {
    readonly intro: string;
    readonly nodes: string;
    readonly measures: string;
    readonly tables: string;
    readonly brief: string;
    readonly reasons: string;
    readonly inputs: string;
    readonly inputsOf: (code: string) => string;
    readonly supplied: string;
    readonly noneSupplied: string;
    readonly usedBy: string;
    readonly position: string;
    readonly parent: string;
    readonly children: string;
    readonly benchmarks: string;
    readonly changes: string;
    readonly comment: string;
    readonly missed: string;
    readonly cause: string;
    readonly action: string;
    readonly computed: string;
    readonly table: (title: string) => string;
  };
  readonly facts: Readonly<
    Record<
      | 'item'
      | 'told'
      | 'value'
      | 'targetNow'
      | 'targetThen'
      | 'score'
      | 'scoreThen'
      | 'band'
      | 'weight'
      | 'algorithm'
      | 'numbers'
      | 'source'
      | 'office'
      | 'responsible'
      | 'unit'
      | 'date'
      | 'status'
      | 'note'
      | 'name'
      | 'formula',
      string
    >
  >;
  readonly statuses: Readonly<Record<ActualStatus, string>>;
  readonly targets: {
    readonly intro: string;
    readonly none: string;
    readonly table: string;
    readonly before: string;
    readonly after: string;
    readonly scoreThen: string;
    readonly scoreNow: string;
    readonly acts: string;
    readonly reason: string;
  };
  readonly benchmarks: { readonly intro: string; readonly none: string };
  readonly downloads: {
    readonly intro: string;
    readonly none: string;
    readonly table: string;
    readonly documents: string;
    readonly data: string;
    readonly columns: readonly [string, string, string, string];
    readonly formats: Readonly<Record<string, string>>;
    readonly sums: string;
  };
  readonly verify: {
    readonly intro: string;
    readonly seal: string;
    readonly noJournal: string;
    readonly head: string;
    readonly files: string;
    readonly filesHow: string;
    readonly journal: string;
    readonly journalHow: string;
    readonly journalFile: string;
    readonly headHow: string;
    readonly page: string;
    readonly pageHow: string;
    readonly pageHere: string;
    readonly behind: string;
    readonly behindHow: string;
    /** What the folder of the plan is called in the command of `behindHow`. */
    readonly planFolder: string;
  };
}
