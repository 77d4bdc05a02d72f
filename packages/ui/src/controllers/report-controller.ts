import type { LitElement, ReactiveController } from 'lit';
import type { Application } from '../workspace/application.ts';
import { knownKeys, receivedReport, type ShownReport } from '../workspace/shown-report.ts';
import type { WorkspaceState } from '../workspace/workspace.ts';
import { AnswerController } from './answer-controller.ts';

/** What the report is made from and by. */
type Sources = { readonly state: WorkspaceState } & Pick<Application, 'cycle' | 'reports'>;

/** Milliseconds after an analysis: those who type on are not kept waiting by the report. */
const PAUSE = 200;

/** The Relazione of the texts, made anew a moment after each analysis and each step of the cycle. The host is updated when it comes. */
export class ReportController implements ReactiveController {
  readonly #host: LitElement;
  readonly #sources: () => Sources;
  readonly #answer: AnswerController<ShownReport>;
  #asked: readonly unknown[] = [];
  #shown: ShownReport | null = null;
  #journal: 'closed' | 'opening' | 'open' = 'closed';

  constructor(host: LitElement, sources: () => Sources) {
    this.#host = host;
    this.#sources = sources;
    this.#answer = new AnswerController(host, PAUSE);
    host.addController(this);
  }

  /** The newest report; null before the first. One that fails leaves the one before. */
  get report(): ShownReport | null {
    this.#shown = this.#answer.answer ?? this.#shown;
    return this.#shown;
  }

  get isAsking(): boolean {
    return this.#answer.isAsking;
  }

  get hasFailed(): boolean {
    return this.#answer.hasFailed;
  }

  hostDisconnected(): void {
    this.#asked = [];
    this.#journal = 'closed';
  }

  hostUpdate(): void {
    const { state, cycle, reports } = this.#sources();
    const { analysis, language } = state;
    if (analysis === null) return;
    if (this.#journal !== 'open') return this.#open(cycle);
    const asked = [analysis, cycle.desk.events, cycle.desk.definition, language];
    if (asked.every((each, index) => each === this.#asked[index])) return;
    this.#asked = asked;
    this.#answer.ask(async () => {
      const before = this.report;
      return receivedReport(await reports.report(knownKeys(before)), before);
    });
  }

  /** Reads the journal of the year, which nobody may have looked at yet; later on it tells of its steps by itself. */
  #open(cycle: Sources['cycle']): void {
    if (this.#journal === 'opening') return;
    this.#journal = 'opening';
    void cycle.refresh().finally(() => {
      this.#journal = 'open';
      this.#host.requestUpdate();
    });
  }
}
