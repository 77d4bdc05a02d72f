import {
  brokenText,
  clockRole,
  type CycleState,
  dueItems,
  dueThrough,
  isNoticeOfDelay,
  type Payload,
  type PossibleStep,
  stepsOf,
  valueDues,
} from '@traguardo/workflow';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { StepController } from '../../controllers/step-controller.ts';
import { StepSourcesController } from '../../controllers/step-sources-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { cycleTexts } from '../../locales/cycle.ts';
import { taskTexts } from '../../locales/tasks.ts';
import { icon } from '../../styles/icons.ts';
import { badges, base, buttons, cards } from '../../styles/shared.ts';
import { noonOf } from '../../workspace/cycle/cycle-store.ts';
import { remembered } from '../../workspace/remembered.ts';
import { downloadText } from '../../workspace/downloads/download.ts';
import '../acting-as/acting-as.ts';
import { calendarFile } from '../cycle-terms/calendar-file.ts';
import { cyclePageHref } from '../cycle-view/cycle-page-href.ts';
import { cyclePageStyles } from '../cycle-view/cycle-page.styles.ts';
import { earlyInUse } from '../cycle-values/early-days.ts';
import { refusedReport } from '../cycle-view/refused-report.ts';
import { sentBack } from '../cycle-view/sent-back.ts';
import { lostPlace } from '../lost-place/lost-place.ts';
import { messageNotice } from '../cycle-view/message-notice.ts';
import '../deadline-list/deadline-list.ts';
import '../step-list/step-list.ts';
import { NO_START, type StepStart, type StepTaken } from '../step-list/step-taken.ts';
import { cycleTasksStyles } from './cycle-tasks.styles.ts';
import { openChange } from './open-change.ts';
import { stepStart } from './step-start.ts';
import { type SubjectTask, subjectTasks } from './subject-tasks.ts';
import { taskRow, valuesRow } from './task-rows.ts';

/** The page of the tasks: in which role somebody acts, what that role can do now or why not, what waits for others, and what is due from it. */
export class CycleTasks extends LitElement {
  static override styles = [base, badges, buttons, cards, cyclePageStyles, cycleTasksStyles];
  static override properties = {
    place: {},
    elsewhere: { state: true },
  };

  /** The id of a step that the address names; it opens. */
  declare place: string | null;
  /** Whether the step of the address is told of when it cannot be taken now: until another is. */
  declare elsewhere: boolean;

  readonly #workspace = new WorkspaceController(this);
  readonly #cycle = new CycleController(this);
  readonly #steps = new StepController(this, this.#cycle);
  readonly #sources = new StepSourcesController(this, this.#cycle);
  readonly #waiting = remembered<readonly SubjectTask[]>();

  constructor() {
    super();
    this.place = null;
    this.elsewhere = true;
  }

  get #text(): (typeof cycleTexts)['it'] {
    return cycleTexts[this.#cycle.language];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('place')) this.elsewhere = true;
  }

  override render(): TemplateResult | typeof nothing {
    const { cycle, definition, facts, day } = this.#cycle.desk;
    if (cycle === null || definition === null || facts === null) return nothing;
    const tasks = this.#waiting([cycle, facts, day, definition], () =>
      subjectTasks(cycle, facts, noonOf(day), definition),
    );
    return html`<div class="page">
      <section class="card no-print" aria-labelledby="who">
        <h2 id="who">${this.#text.whoAreYou}</h2>
        <acting-as></acting-as>
      </section>
      ${this.#turn(cycle, tasks)} ${this.#due()}
    </div>`;
  }

  #turn(cycle: CycleState, tasks: readonly SubjectTask[]): TemplateResult {
    const { steps, role, definition, day } = this.#cycle.desk;
    const own = tasks.filter(({ roles }) => roles.includes(role));
    const others = tasks.filter(({ roles }) => !roles.includes(role));
    const values = this.#values(cycle);
    const isBusy = own.length > 0 || values !== nothing;
    return html`<section class="card" aria-labelledby="steps">
      <h2 id="steps">${this.#text.steps}</h2>
      <div class="message" role="status" tabindex="-1">${messageNotice(this.#steps.message)}</div>
      ${refusedReport(cycle, this.#cycle.names, 'compiti')} ${sentBack(this.#cycle.desk, this.#cycle.names)}
      ${this.#elsewhere()}
      ${openChange(this.#cycle.desk, this.#cycle.workspace.analysis?.plan ?? null, this.#cycle.names)}
      <step-list
        .steps=${steps}
        .role=${role}
        .language=${this.#cycle.language}
        .names=${this.#cycle.names}
        .definition=${definition}
        .at=${cycle.value}
        .clock=${definition && clockRole(definition)}
        .day=${day}
        .place=${this.place}
        .attempt=${this.#steps.attempt}
        .start=${(step: PossibleStep) => this.#start(step, cycle)}
        ?besides=${isBusy}
        @take-step=${(event: CustomEvent<StepTaken>) => this.#take(event.detail)}
        @become-role=${(event: CustomEvent<string>) => this.#cycle.store.act({ role: event.detail })}
        >${isBusy ? this.#tasks(own, values) : nothing}</step-list
      >
      ${others.length === 0 ? nothing : html`<h3>${taskTexts[this.#cycle.language].othersTitle}</h3>`}
      ${others.length === 0 ? nothing : this.#tasks(others)}
    </section>`;
  }

  /** That the step of the address is taken at another time. */
  #elsewhere(): TemplateResult | typeof nothing {
    const { steps, definition } = this.#cycle.desk;
    if (this.place === null || definition === null || !this.elsewhere) return nothing;
    const asked = stepsOf(definition).find(({ step }) => step.id === this.place)?.step;
    if (asked === undefined) return lostPlace(this.place, this.#cycle.language);
    if (steps.some(({ step }) => step.id === asked.id)) return nothing;
    const states = asked.from.map(this.#cycle.names.state);
    return html`<p class="notice">
      ${taskTexts[this.#cycle.language].elsewhere(this.#cycle.names.step(asked.id), states)}
    </p>`;
  }

  #tasks(tasks: readonly SubjectTask[], first: TemplateResult | typeof nothing = nothing): TemplateResult {
    const { role } = this.#cycle.desk;
    return html`<ul class="tasks">
      ${first} ${tasks.map((task) => taskRow(task, role, this.#cycle.names))}
    </ul>`;
  }

  /** The values that are not there yet, for a role that may give some; nothing for the others, and once the data are sealed. */
  #values(cycle: CycleState): TemplateResult | typeof nothing {
    const { definition, facts, day, role } = this.#cycle.desk;
    if (definition === null || facts === null || cycle.context.frozen !== null) return nothing;
    const giving = stepsOf(definition).filter(({ step }) => step.effects.includes('value-entered'));
    if (facts.values.missing.length === 0 || !giving.some(({ step }) => step.roles.includes(role))) return nothing;
    const due = valueDues(cycle, definition).missing;
    return valuesRow(due, day, this.#cycle.names, () => this.#look(due));
  }

  /**
   * The sheet of the data opens on the day of the steps, within that for which values are due, as steps are judged then: what is written on
   * the 20th is not of the 31st. At the end of the year once that is over.
   */
  #look(due: string | null): void {
    const period = this.#cycle.workspace.analysis?.plan.period;
    const { day } = this.#cycle.desk;
    if (!period) return;
    const isDueWithin = due !== null && due < period.to && day < period.to;
    const at = isDueWithin && day >= period.from && day < due ? day : due;
    this.#workspace.actions.choose({ ...this.#cycle.workspace.choice, at: isDueWithin ? at : null });
  }

  #due(): TemplateResult | typeof nothing {
    const { cycle, definition, facts, day, role, steps } = this.#cycle.desk;
    if (cycle === null || definition === null || facts === null) return nothing;
    const text = taskTexts[this.#cycle.language];
    const items = dueThrough(role, dueItems(cycle, facts, noonOf(day), definition), steps, definition);
    return html`<section class="card" aria-labelledby="due">
      <h2 id="due">${text.due(this.#cycle.names.role(role))}</h2>
      ${
        items.length === 0
          ? html`<p class="muted">${text.noneDue}</p>`
          : html`<deadline-list
              .items=${items}
              .language=${this.#cycle.language}
              .names=${this.#cycle.names}
              @notice-delay=${(event: CustomEvent<Payload>) => this.#noticeDelay(event.detail)}
            ></deadline-list>`
      }
      <div class="actions calendar no-print">
        ${
          items.length === 0
            ? nothing
            : html`<button class="button" @click=${this.#download}>${icon('download')} ${text.calendar}</button>`
        }
        <a href=${cyclePageHref('scadenze')}>${text.allDue}</a>
      </div>
    </section>`;
  }

  readonly #download = (): void => {
    const { desk } = this.#cycle;
    const made = calendarFile(desk, this.#cycle.names, desk.role);
    if (made === null) return;
    if ('kind' in made) {
      this.#steps.message = { tone: 'red', text: brokenText(made, this.#cycle.language) };
      this.requestUpdate();
    } else downloadText(made.name, made.text, 'text/calendar;charset=utf-8');
  };

  #start(step: PossibleStep, cycle: CycleState): StepStart {
    const { analysis } = this.#cycle.workspace;
    const { day, isToday, facts, events } = this.#cycle.desk;
    if (analysis === null || facts === null) return NO_START;
    return stepStart(step, {
      plan: analysis.plan,
      cycle,
      day,
      isToday,
      language: this.#cycle.language,
      proposed: this.#sources.proposed,
      grid: this.#sources.grid,
      bundleHash: this.#sources.bundleHash,
      reports: this.#sources.reports,
      behind: this.#sources.behind,
      early: step.step.effects.includes('seal-data') ? earlyInUse(analysis.plan, facts, day) : [],
      events,
    });
  }

  async #take({ step, payload }: StepTaken): Promise<void> {
    this.elsewhere = false;
    await this.#steps.take(step, payload);
  }

  async #noticeDelay(payload: Payload): Promise<void> {
    const step = this.#cycle.desk.steps.find(({ step: each }) => isNoticeOfDelay(each));
    if (step) await this.#take({ step, payload });
  }
}

customElements.define('cycle-tasks', CycleTasks);

declare global {
  interface HTMLElementTagNameMap {
    'cycle-tasks': CycleTasks;
  }
}
