import { hashText } from '@traguardo/model';
import type { ChangeItem, CycleState, EventRecord } from '@traguardo/workflow';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Analysis } from '../workspace/workspace.ts';
import { withEarlier } from '../workspace/cycle/change-draft.ts';
import { madeBefore } from '../workspace/made-before.ts';
import type { ValidationDraft } from '../workspace/cycle/validation-draft.ts';
import { readGrid, refusedBefore } from '../workspace/cycle/validation-grid.ts';
import type { KeptDocument } from '../workspace/report-document.ts';
import type { CycleController } from './cycle-controller.ts';

/** What the forms of steps are filled in with that has to be worked out: only for steps that are there and ask for it. The host is updated when it comes. */
export class StepSourcesController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #cycle: CycleController;
  #hashed: readonly EventRecord[] | null = null;
  #compared = '';
  #gridOf: unknown = null;
  #read: readonly [Analysis | null, readonly EventRecord[]] = [null, []];
  /** Of the journal as it stands; empty while it is not known. */
  bundleHash = '';
  /** What the text changes in the version in force. */
  proposed: readonly ChangeItem[] = [];
  /** The grid of the validation with what was answered on its page; null while it is not asked for. */
  grid: ValidationDraft | null = null;
  /** The reports downloaded here, and the names of those that are behind. */
  reports: readonly KeptDocument[] = [];
  behind: readonly string[] = [];

  constructor(host: ReactiveControllerHost, cycle: CycleController) {
    this.#host = host;
    this.#cycle = cycle;
    host.addController(this);
  }

  hostUpdated(): void {
    const { events, steps, cycle } = this.#cycle.desk;
    const { analysis } = this.#cycle.workspace;
    const isAsked = (field: string): boolean => steps.some(({ step }) => step.required.includes(field));
    const isNew = analysis !== this.#read[0] || events !== this.#read[1];
    if (analysis !== null && cycle !== null && isNew) void this.#readReports(analysis, events);
    if (isAsked('bundle') && events !== this.#hashed) void this.#hash(events);
    if (isAsked('items')) void this.#compare(events);
    if (isAsked('criteria') && cycle !== null && steps !== this.#gridOf) void this.#readGrid(steps, cycle);
  }

  async #readGrid(steps: unknown, { context }: CycleState): Promise<void> {
    this.#gridOf = steps; // a new list comes with every new state, plan or day
    const grid = await readGrid(this.#cycle.store, refusedBefore(context.validations), this.#cycle.names);
    if (this.#gridOf !== steps) return;
    this.grid = grid.draft;
    this.#host.requestUpdate();
  }

  async #hash(events: readonly EventRecord[]): Promise<void> {
    this.#hashed = events;
    this.bundleHash = hashText(await this.#cycle.store.bundle());
    this.#host.requestUpdate();
  }

  /** What is behind is known before anything is offered. */
  async #readReports(...read: readonly [Analysis, readonly EventRecord[]]): Promise<void> {
    this.#read = read;
    const { reports } = this.#cycle.application;
    const [kept, behind] = await Promise.all([reports.kept(), reports.behind()]);
    if (this.#read !== read) return;
    const before = madeBefore(kept, this.#cycle.desk);
    this.reports = kept;
    this.behind = [...behind, ...kept.filter((each) => before(each).length > 0).map(({ name }) => name)];
    this.#host.requestUpdate();
  }

  async #compare(events: readonly EventRecord[]): Promise<void> {
    const compared = `${events.length} ${this.#cycle.workspace.analysis?.revision ?? ''} ${this.#cycle.language}`;
    if (compared === this.#compared) return;
    this.#compared = compared;
    const { cycle } = this.#cycle.desk;
    const draft = await this.#cycle.store.changeDraft();
    const page = await this.#cycle.store.changes(cycle === null ? draft : withEarlier(draft, cycle.context));
    if (this.#compared !== compared) return;
    this.proposed = page?.proposal?.items ?? [];
    this.#host.requestUpdate();
  }
}
