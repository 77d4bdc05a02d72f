import type { CompletionList } from '@traguardo/dsl';
import type { Language, ReportStamp } from '@traguardo/model';
import type { ChangesPage, ProposalOptions, ReportJournal } from '@traguardo/verify';
import type { Blob as KeptText, CriterionProposal, CycleContext, Facts, PrintedHead } from '@traguardo/workflow';
import type { JournalSays } from '../workspace/cycle/journal-says.ts';
import type { CriteriaAsked } from '../workspace/cycle/criteria-asked.ts';
import type { EditorServices } from '../workspace/editor-services.ts';
import type { FormServices } from '../workspace/forms.ts';
import type { PackServices } from '../workspace/pack-services.ts';
import type { Asked, Questions } from '../workspace/questions.ts';
import type { Glance } from '../workspace/glance.ts';
import type { LongResults, ResultsAsked } from '../workspace/results-asked.ts';
import type { DocumentFormat, WrittenDocument } from '../workspace/report-document.ts';
import type { ReportAsked, SentReport } from '../workspace/shown-report.ts';
import type { VersionComparison, VersionTexts } from '../workspace/versions/version-comparison.ts';
import type { EvaluationChoice, FoundEarly, WorkspaceFile } from '../workspace/workspace.ts';
import type { Difference } from './difference.ts';
import type { SentAnalysis } from './sent-analysis.ts';

/** What is analysed: texts with their number, the result asked for, the language of sentences. */
export interface AnalysisInput {
  readonly revision: number;
  readonly files: readonly WorkspaceFile[];
  readonly choice: EvaluationChoice;
  readonly language: Language;
  /** What the journal knows; absent while nothing was read of it. */
  readonly journal?: JournalSays;
}

/** Texts on their way to the worker: of a file that is as it was sent before only the path. */
export interface SentInput extends Omit<AnalysisInput, 'files'> {
  readonly files: readonly (WorkspaceFile | string)[];
}

/** Questions about the texts last sent, and their answers. Offsets are into the file's text. */
export interface Services
  extends
    Questions,
    ResultsAsked,
    LongResults,
    Omit<EditorServices, 'repairs'>,
    FormServices,
    Asked<PackServices & Pick<EditorServices, 'repairs'>> {
  complete(path: string, offset: number): Promise<CompletionList>;
  hover(path: string, offset: number): { readonly from: number; readonly to: number; readonly markdown: string } | null;
  definition(path: string, offset: number): { readonly path: string; readonly offset: number } | null;
  format(path: string, language: Language | null): string;
  explain(code: string): readonly string[];
  /** The text (`definitionText`) of the cycle the plan runs by: its own, else the one that comes along. */
  cycle(): string;
  /** What the guards of a cycle, given by its text, see of the plan as it stands on a day. */
  facts(day: string, cycle: string): Facts;
  /** The eleven criteria of validation, counted for a cycle and the texts it has sealed. */
  criteria(asked: CriteriaAsked): readonly CriterionProposal[];
  /** The changes of a year from what its journal says and the texts it keeps, and the one the text makes now. */
  changes(context: ChangesContext, blobs: readonly KeptText[], given: ProposalOptions['given']): ChangesPage;
  /** The Relazione of the texts as they are, with what the journal says of the year. */
  report(asked: ReportAsked): Promise<SentReport>;
  /** Of reports that were made, by their stamps, whether each is behind the texts as they are and the journal. */
  behind(stamps: readonly ReportStamp[], journal: ReportJournal | null): Promise<readonly boolean[]>;
  /** The year at a glance, whatever day and targets are being looked at. */
  glance(): Glance;
  /** The plan with the packs it stands on, and the data, as sealed texts (`sealTexts`). */
  sealed(): readonly [plan: string, data: string];
  /** The files of sealed texts; none when they are no such texts. */
  unsealed(plan: string, data: string): readonly WorkspaceFile[];
  /** In what the texts of two versions differ. */
  compareVersions(before: VersionTexts, after: VersionTexts): Promise<VersionComparison>;
}

/** What a journal says of the changes of its year. */
type ChangesContext = Pick<CycleContext, 'changes' | 'change' | 'versions'>;

export type ServiceName = keyof Services;

/** To the worker. `texts` replaces the texts: all else speaks of the newest. */
export type Request =
  | { readonly kind: 'texts'; readonly input: SentInput }
  /** `has` is the id of the analysis whose results the page has; null for none. */
  | { readonly kind: 'analyse'; readonly id: number; readonly has: number | null }
  /** Verifies a bundle, which has nothing to do with the texts of the workspace. In a worker of its own. */
  | {
      readonly kind: 'verify';
      readonly id: number;
      readonly bundle: string;
      readonly head: PrintedHead | null;
      /** What is answered of one that holds. */
      readonly told: 'end' | 'steps';
    }
  /** Makes the plan of a later year from the texts sent before it. In a worker of its own. */
  | { readonly kind: 'next-year'; readonly id: number; readonly year: number; readonly language: Language }
  /** Puts the backup of a body together, and reads one. In a worker of its own. */
  | { readonly kind: 'backup'; readonly id: number; readonly asked: BackupAsked }
  | { readonly kind: 'inspect'; readonly id: number; readonly file: Blob }
  /** Asks for the colours of a text: of a file that was sent, or of any other. */
  | { readonly kind: 'paint'; readonly id: number; readonly of: { readonly path: string } | { readonly text: string } }
  /** Writes a report as a file, in a worker started for it. */
  | { readonly kind: 'document'; readonly id: number; readonly asked: DocumentAsked }
  | { readonly kind: 'ask'; readonly id: number; readonly service: ServiceName; readonly args: readonly unknown[] };

/** A backup to be written: of which database, with what the page alone knows. */
export interface BackupAsked {
  readonly database: string;
  readonly name: string;
  /** Instant. */
  readonly at: string;
  /** The texts as they are, also where they could not be saved. */
  readonly files: readonly WorkspaceFile[];
  /** The text of the cycle the plan runs by. */
  readonly cycle: string;
}

/** A report to be written as a file: from which texts and journal, and how. */
export interface DocumentAsked {
  readonly input: AnalysisInput;
  readonly journal: ReportJournal | null;
  readonly format: DocumentFormat;
  readonly draft: boolean;
  /** The journal as anyone verifies it, for formats that take it along. */
  readonly bundle: string | null;
  /** The page that verifies it without a network, for formats that take it along. */
  readonly verifier: string | null;
  /** The code of the body in the public index, for open data; null while nobody gave it. */
  readonly ipa: string | null;
}

/** From the worker: every `id` is answered once; what tells how far it is, or what was found, comes before. */
export type Response =
  | { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly total: number }
  | { readonly kind: 'document'; readonly id: number; readonly document: WrittenDocument }
  /** Mistakes that are new, or no more, as soon as the texts are read; the analysis comes after. */
  | { readonly kind: 'found'; readonly id: number; readonly found: FoundEarly }
  /** A part of the results of an analysis that is sent whole and is large: the next one goes on from it, and the analysis comes last. */
  | { readonly kind: 'part'; readonly id: number; readonly results: Difference }
  | { readonly kind: 'analysis'; readonly id: number; readonly analysis: SentAnalysis }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };
