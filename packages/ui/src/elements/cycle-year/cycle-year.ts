import { dateText, hashText, type Language } from '@traguardo/model';
import {
  type ChangeItem,
  clockRole,
  cyclePath,
  type CycleState,
  type EventRecord,
  type PossibleStep,
  romeDay,
} from '@traguardo/workflow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { StepController } from '../../controllers/step-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { cycleTexts } from '../../locales/cycle.ts';
import { sideTexts } from '../../locales/side-regions.ts';
import { base, cards } from '../../styles/shared.ts';
import type { KeptDocument } from '../../workspace/report-document.ts';
import '../acting-as/acting-as.ts';
import '../cycle-line/cycle-line.ts';
import '../cycle-standing/cycle-standing.ts';
import { cyclePageStyles } from '../cycle-view/cycle-page.styles.ts';
import { messageNotice } from '../cycle-view/message-notice.ts';
import '../step-list/step-list.ts';
import type { StepStart, StepTaken } from '../step-list/step-list.ts';
import { seasonsOf } from './seasons.ts';
import { stepStart } from './step-start.ts';

/** The page of the year: where we are, and what each role may do now or why not. */
export class CycleYear extends LitElement {
  static override styles = [base, cards, cyclePageStyles];
  static override properties = {
    bundleHash: { state: true },
    proposed: { state: true },
    reports: { state: true },
  };

  declare bundleHash: string;
  /** What the text changes in the version in force. */
  declare proposed: readonly ChangeItem[];
  /** Those downloaded here: the step that closes the report takes them. */
  declare reports: readonly KeptDocument[];

  readonly #workspace = new WorkspaceController(this);
  readonly #cycle = new CycleController(this);
  readonly #steps = new StepController(this, this.#cycle, () => this.#language);
  #hashed: readonly EventRecord[] | null = null;
  #compared = '';
  #hasRead = false;

  constructor() {
    super();
    this.bundleHash = '';
    this.proposed = [];
    this.reports = [];
  }

  get #language(): Language {
    return this.#workspace.state.language;
  }

  get #text(): (typeof cycleTexts)['it'] {
    return cycleTexts[this.#language];
  }

  protected override updated(): void {
    const { events, steps } = this.#cycle.desk;
    const isAsked = steps.some(({ step }) => step.required.includes('bundle'));
    if (isAsked && events !== this.#hashed) void this.#hash(events);
    if (!this.#hasRead && steps.some(({ step }) => step.required.includes('documents'))) void this.#readReports();
    if (steps.some(({ step }) => step.required.includes('items'))) void this.#compare(events);
  }

  async #hash(events: readonly EventRecord[]): Promise<void> {
    this.#hashed = events;
    this.bundleHash = hashText(await this.#cycle.store.bundle());
  }

  async #readReports(): Promise<void> {
    this.#hasRead = true;
    this.reports = await this.#cycle.application.reports.kept();
  }

  async #compare(events: readonly EventRecord[]): Promise<void> {
    const compared = `${events.length} ${this.#workspace.state.analysis?.revision ?? ''} ${this.#language}`;
    if (compared === this.#compared) return;
    this.#compared = compared;
    const page = await this.#cycle.store.changes(await this.#cycle.store.changeDraft());
    if (this.#compared === compared) this.proposed = page?.proposal?.items ?? [];
  }

  override render(): TemplateResult | typeof nothing {
    const { cycle } = this.#cycle.desk;
    return cycle === null
      ? nothing
      : html`<div class="page">${this.#line(cycle)} ${this.#standing(cycle)} ${this.#turn(cycle)}</div>`;
  }

  #line({ value }: CycleState): TemplateResult | typeof nothing {
    const { events, definition, definitionOf } = this.#cycle.desk;
    if (definition === null) return nothing;
    const names = this.#cycle.names(this.#language);
    const day = (iso: string): string => dateText(iso, this.#language);
    const seasons = seasonsOf(value, cyclePath(events, definitionOf), definition, names, this.#text.seasons, day);
    return html`<section class="card" aria-labelledby="where">
      <h2 id="where">${this.#text.whereWeAre}</h2>
      <cycle-line .seasons=${seasons} .words=${this.#text.line}></cycle-line>
    </section>`;
  }

  #standing(cycle: CycleState): TemplateResult | typeof nothing {
    if (!['system', 'oiv', 'self_assessment'].some((region) => cycle.value[region] !== undefined)) return nothing;
    return html`<section class="card" aria-labelledby="standing">
      <h2 id="standing">${sideTexts[this.#language].standing}</h2>
      <cycle-standing
        .cycle=${cycle}
        .names=${this.#cycle.names(this.#language)}
        .today=${this.#cycle.desk.day}
      ></cycle-standing>
    </section>`;
  }

  get #clock(): string | null {
    const { definition } = this.#cycle.desk;
    return definition && clockRole(definition);
  }

  #turn(cycle: CycleState): TemplateResult {
    const { steps, role } = this.#cycle.desk;
    return html`<section class="card" aria-labelledby="who">
      <h2 id="who" class="no-print">${this.#text.whoAreYou}</h2>
      <acting-as></acting-as>
      <h2 class="second" id="steps">${this.#text.steps}</h2>
      <div class="message" role="status" tabindex="-1">${messageNotice(this.#steps.message)}</div>
      <step-list
        .steps=${steps}
        .role=${role}
        .language=${this.#language}
        .names=${this.#cycle.names(this.#language)}
        .clock=${this.#clock}
        .attempt=${this.#steps.attempt}
        .start=${(step: PossibleStep) => this.#start(step, cycle)}
        @take-step=${(event: CustomEvent<StepTaken>) => this.#take(event.detail)}
        @become-role=${(event: CustomEvent<string>) => this.#cycle.store.act({ role: event.detail })}
      ></step-list>
    </section>`;
  }

  #start(step: PossibleStep, cycle: CycleState): StepStart {
    const { analysis } = this.#workspace.state;
    if (analysis === null) return { values: {}, fixedLists: [], suggestions: {}, acts: [] };
    return stepStart(step, {
      plan: analysis.plan,
      cycle,
      day: this.#cycle.desk.day,
      today: romeDay(new Date().toISOString()),
      language: this.#language,
      proposed: this.proposed,
      bundleHash: this.bundleHash,
      reports: this.reports,
    });
  }

  async #take({ step, payload }: StepTaken): Promise<void> {
    await this.#steps.take(step, payload);
  }
}

customElements.define('cycle-year', CycleYear);

declare global {
  interface HTMLElementTagNameMap {
    'cycle-year': CycleYear;
  }
}
