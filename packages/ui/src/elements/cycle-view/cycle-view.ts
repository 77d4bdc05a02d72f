import { ContextConsumer } from '@lit/context';
import { dateText, hashText, type Language } from '@traguardo/model';
import {
  brokenText,
  CYCLE_TEXTS,
  type CycleState,
  DEFAULT_CYCLE,
  dueAt,
  type Instance,
  type Payload,
  type PossibleStep,
  type Refusal,
  type Role,
  romeDay,
  type Submitted,
  type TermId,
} from '@traguardo/workflow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { cycleTexts } from '../../locales/cycle.ts';
import { stepName } from '../../locales/cycle-words.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, cards, forms } from '../../styles/shared.ts';
import { troubleOf } from '../../storage/database.ts';
import { type Application, applicationContext } from '../../workspace/application.ts';
import { cyclePath, type TakenStep } from '../../workspace/cycle-path.ts';
import { type CycleDesk, PERSONAL_ROLES } from '../../workspace/cycle-store.ts';
import { downloadText } from '../../workspace/download.ts';
import '../act-registry/act-registry.ts';
import { shortHash } from '../../workspace/short-hash.ts';
import '../cycle-line/cycle-line.ts';
import '../deadline-list/deadline-list.ts';
import '../journal-table/journal-table.ts';
import '../step-list/step-list.ts';
import type { StepStart, StepTaken } from '../step-list/step-list.ts';
import { cycleViewStyles } from './cycle-view.styles.ts';
import { seasonsOf } from './seasons.ts';
import { stepStart } from './step-start.ts';

interface Message {
  readonly tone: 'green' | 'yellow' | 'red';
  readonly text: string;
}

/** Where the year stands, what each role may do now and why a step is refused, terms, acts, and the journal. */
export class CycleView extends LitElement {
  static override styles = [base, buttons, cards, forms, cycleViewStyles];
  static override properties = {
    message: { state: true },
    verdict: { state: true },
    attempt: { state: true },
    bundleHash: { state: true },
  };

  declare message: Message | null;
  declare verdict: Message | null;
  declare attempt: { readonly row: string; readonly refusals: readonly Refusal[] } | null;
  declare bundleHash: string;

  readonly #workspace = new WorkspaceController(this);
  readonly #application = new ContextConsumer(this, { context: applicationContext });
  #leave: () => void = () => undefined;
  #seenRevision = -1;

  constructor() {
    super();
    this.message = null;
    this.verdict = null;
    this.attempt = null;
    this.bundleHash = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = this.#app.cycle.subscribe(() => this.requestUpdate());
    this.#seenRevision = -1;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  get #app(): Application {
    if (!this.#application.value) throw new Error('no application above this element');
    return this.#application.value;
  }

  get #language(): Language {
    return this.#workspace.state.language;
  }

  get #text(): (typeof cycleTexts)['it'] {
    return cycleTexts[this.#language];
  }

  protected override updated(): void {
    const { analysis } = this.#workspace.state;
    if (analysis === null || analysis.revision === this.#seenRevision) return;
    this.#seenRevision = analysis.revision;
    void this.#refresh();
  }

  async #refresh(): Promise<void> {
    await this.#app.cycle.refresh();
    const { instance, cycle } = this.#app.cycle.desk;
    if (instance !== null && cycle !== null) this.bundleHash = hashText(await this.#app.cycle.bundle());
  }

  override render(): TemplateResult {
    const { desk } = this.#app.cycle;
    const { analysis } = this.#workspace.state;
    if (desk.instance !== null && (desk.cycle !== null || desk.broken !== null)) return this.#page(desk, desk.instance);
    const isKnown = analysis !== null && this.#seenRevision === analysis.revision;
    return html`<p class="notice">${isKnown ? this.#text.noYear : this.#text.waiting}</p>`;
  }

  #page(desk: CycleDesk, instance: Instance): TemplateResult {
    const path = cyclePath(desk.events);
    return html`<div class="page">
      <div class="title">
        <h1>${this.#text.title(String(instance.year))}</h1>
        ${desk.cycle ? this.#now(desk.cycle, desk.steps) : nothing}
      </div>
      ${desk.broken ? html`<p class="notice red" role="alert">${brokenText(desk.broken, this.#language)}</p>` : nothing}
      ${desk.cycle ? this.#line(desk.cycle, path) : nothing}
      ${desk.cycle ? this.#columns(desk, desk.cycle, path) : nothing} ${this.#history(path)}
    </div>`;
  }

  #now({ value }: CycleState, steps: readonly PossibleStep[]): TemplateResult {
    const { states, roles } = CYCLE_TEXTS[this.#language];
    const movers = new Set(steps.filter(({ row }) => row.to !== null).flatMap(({ row }) => row.roles));
    const names = [...movers].map((role) => roles[role]);
    return html`<p class="now">
      <strong>${this.#text.now(states[value.main])}</strong>
      ${value.main === 'published' ? this.#text.over : this.#text.turn(names.join(', '))}
    </p>`;
  }

  #line({ value }: CycleState, path: readonly TakenStep[]): TemplateResult {
    const names = { seasons: this.#text.seasons, states: CYCLE_TEXTS[this.#language].states };
    const day = (iso: string): string => dateText(iso, this.#language);
    return html`<section class="card" aria-labelledby="where">
      <h2 id="where">${this.#text.whereWeAre}</h2>
      <cycle-line .seasons=${seasonsOf(value.main, path, names, day)} .words=${this.#text.line}></cycle-line>
    </section>`;
  }

  #columns(desk: CycleDesk, cycle: CycleState, path: readonly TakenStep[]): TemplateResult {
    return html`<div class="columns">
      <div class="page">
        <section class="card" aria-labelledby="who">
          <h2 id="who">${this.#text.whoAreYou}</h2>
          ${this.#who(desk)}
          <h2 class="second" id="steps">${this.#text.steps}</h2>
          <div class="message said" role="status" tabindex="-1">${this.#message(this.message)}</div>
          <step-list
            .steps=${desk.steps}
            .role=${desk.role}
            .language=${this.#language}
            .attempt=${this.attempt}
            .start=${(step: PossibleStep) => this.#start(step, cycle)}
            @take-step=${(event: CustomEvent<StepTaken>) => this.#take(event.detail.step, event.detail.payload)}
            @become-role=${(event: CustomEvent<Role>) => this.#app.cycle.act({ role: event.detail })}
          ></step-list>
        </section>
        <section class="card">
          <act-registry .versions=${cycle.context.versions} .path=${path} .language=${this.#language}></act-registry>
        </section>
      </div>
      <div class="page side">
        <section class="card" aria-labelledby="terms">
          <h2 id="terms">${this.#text.deadlines}</h2>
          <deadline-list
            .deadlines=${dueAt(cycle, DEFAULT_CYCLE)}
            .today=${desk.day}
            .language=${this.#language}
            @notice-delay=${(event: CustomEvent<TermId>) => this.#noticeDelay(event.detail)}
          ></deadline-list>
        </section>
      </div>
    </div>`;
  }

  #who({ role, actor, day }: CycleDesk): TemplateResult {
    const { cycle } = this.#app;
    const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
    const today = romeDay(new Date().toISOString());
    return html`<div class="who">
        <div class="field">
          <label for="role">${this.#text.role}</label>
          <select id="role" @change=${(event: Event) => cycle.act({ role: valueOf(event) as Role })}>
            ${PERSONAL_ROLES.map(
              (one) =>
                html`<option value=${one} ?selected=${one === role}>${CYCLE_TEXTS[this.#language].roles[one]}</option>`,
            )}
          </select>
        </div>
        <div class="field">
          <label for="actor">${this.#text.actor}</label>
          <input
            id="actor"
            autocomplete="name"
            .value=${actor}
            @change=${(event: Event) => cycle.act({ actor: valueOf(event) })}
          />
        </div>
        <div class="field">
          <label for="day">${this.#text.day}</label>
          <input
            id="day"
            type="date"
            .value=${day}
            max=${today}
            aria-describedby="day-hint"
            @change=${(event: Event) => valueOf(event) && cycle.act({ day: valueOf(event) })}
          />
          <span class="hint" id="day-hint">${day === today ? this.#text.dayHint : this.#text.notToday}</span>
        </div>
      </div>
      <p class="hint">${this.#text.whoHint}</p>`;
  }

  #history(path: readonly TakenStep[]): TemplateResult {
    return html`<section class="card history" aria-labelledby="journal">
      <h2 id="journal">${this.#text.journal}</h2>
      <p class="hint">${this.#text.journalHint} ${this.#text.exportHint}</p>
      <div class="actions no-print">
        <button class="button" ?disabled=${path.length === 0} @click=${this.#verify}>
          ${icon('saved')} ${this.#text.verify}
        </button>
        <button class="button quiet" ?disabled=${path.length === 0} @click=${this.#export}>
          ${icon('download')} ${this.#text.exportBundle}
        </button>
      </div>
      <div class="message" role="status">${this.#message(this.verdict)}</div>
      <journal-table .path=${path} .language=${this.#language}></journal-table>
    </section>`;
  }

  #message(message: Message | null): TemplateResult | typeof nothing {
    return message === null ? nothing : html`<p class="notice ${message.tone}">${message.text}</p>`;
  }

  #start(step: PossibleStep, cycle: CycleState): StepStart {
    const { analysis } = this.#workspace.state;
    if (analysis === null) return { values: {}, fixedLists: [], suggestions: {}, acts: [] };
    return stepStart(step, {
      plan: analysis.plan,
      cycle,
      day: this.#app.cycle.desk.day,
      today: romeDay(new Date().toISOString()),
      language: this.#language,
      bundleHash: this.bundleHash,
    });
  }

  async #take(step: PossibleStep, payload: Readonly<Record<string, unknown>>): Promise<void> {
    this.attempt = null;
    this.message = null;
    this.verdict = null;
    try {
      this.#tell(step, await this.#app.cycle.take(step, payload as Payload));
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('.said')?.focus(); // the form that had the focus is gone
      await this.#refresh();
    } catch (error) {
      this.message = { tone: 'red', text: this.#text.failed }; // the transaction did not complete
      if (error instanceof DOMException) this.#app.troubles.report(troubleOf(error));
    }
  }

  #tell({ row }: PossibleStep, result: Submitted): void {
    switch (result.kind) {
      case 'saved':
      case 'repeated':
        this.message = { tone: 'green', text: this.#text.taken(stepName(row, this.#language)) };
        break;
      case 'refused':
        this.attempt = { row: row.id, refusals: result.refusals };
        this.message = { tone: 'yellow', text: this.#text.refusedTitle(stepName(row, this.#language)) };
        break;
      case 'overtaken':
        this.message = { tone: 'yellow', text: this.#text.moved };
        break;
      case 'failed':
        this.message = { tone: 'red', text: this.#text.failed };
        break;
      case 'broken':
        this.message = { tone: 'red', text: brokenText(result, this.#language) };
        break;
      default:
        result satisfies never;
    }
  }

  async #noticeDelay(term: TermId): Promise<void> {
    const step = this.#app.cycle.desk.steps.find(({ row }) => row.event === 'TERM_PASSED');
    if (step) await this.#take(step, { term, on: this.#app.cycle.desk.day });
  }

  readonly #verify = async (): Promise<void> => {
    this.verdict = { tone: 'yellow', text: this.#text.verifying };
    const result = await this.#app.cycle.verify();
    this.verdict =
      result.kind === 'broken'
        ? { tone: 'red', text: `${this.#text.broken(result.seq)} ${brokenText(result, this.#language)}` }
        : { tone: 'green', text: this.#text.verified(result.head.seq, shortHash(result.head.hash)) };
  };

  readonly #export = async (): Promise<void> => {
    const { instance } = this.#app.cycle.desk;
    downloadText(`ciclo-${instance?.year ?? ''}.traguardo`, await this.#app.cycle.bundle());
  };
}

customElements.define('cycle-view', CycleView);

declare global {
  interface HTMLElementTagNameMap {
    'cycle-view': CycleView;
  }
}
