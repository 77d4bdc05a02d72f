import type { PossibleStep } from '@traguardo/workflow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { StepController } from '../../controllers/step-controller.ts';
import { sideTexts } from '../../locales/side-regions.ts';
import { base, cards } from '../../styles/shared.ts';
import '../acting-as/acting-as.ts';
import '../assessment-table/assessment-table.ts';
import { cyclePageStyles } from '../cycle-view/cycle-page.styles.ts';
import { messageNotice } from '../cycle-view/message-notice.ts';
import { NOTHING_BEFORE, stepStart } from '../cycle-tasks/step-start.ts';
import '../step-list/step-list.ts';
import { NO_START, type StepStart, type StepTaken } from '../step-list/step-taken.ts';

/** The page of the self-assessment: the last one as a table with bars, and the step that records the next. */
export class CycleSelfAssessment extends LitElement {
  static override styles = [base, cards, cyclePageStyles];

  readonly #cycle = new CycleController(this);
  readonly #steps = new StepController(this, this.#cycle);

  override render(): TemplateResult | typeof nothing {
    const { cycle, steps } = this.#cycle.desk;
    if (cycle === null) return nothing;
    const texts = sideTexts[this.#cycle.language];
    if (cycle.value['self_assessment'] === undefined) return html`<p class="notice">${texts.noRegion}</p>`;
    const last = cycle.context.selfAssessments.at(-1) ?? null;
    return html`<div class="page">
      <section class="card" aria-labelledby="assessment">
        <h2 id="assessment">${texts.title}</h2>
        ${
          last === null
            ? html`<p class="muted">${texts.none}</p>`
            : html`<assessment-table .assessment=${last} .language=${this.#cycle.language}></assessment-table>`
        }
      </section>
      <section class="card" aria-labelledby="record">
        <h2 id="record">${texts.record}</h2>
        <acting-as></acting-as>
        <div class="message" role="status" tabindex="-1">${messageNotice(this.#steps.message)}</div>
        <step-list
          .steps=${steps.filter(({ region }) => region.code === 'self_assessment')}
          .role=${this.#cycle.desk.role}
          page="autovalutazione"
          .language=${this.#cycle.language}
          .names=${this.#cycle.names}
          .definition=${this.#cycle.desk.definition}
          .attempt=${this.#steps.attempt}
          .start=${(step: PossibleStep) => this.#start(step)}
          @take-step=${(event: CustomEvent<StepTaken>) => this.#take(event.detail)}
          @become-role=${(event: CustomEvent<string>) => this.#cycle.store.act({ role: event.detail })}
        ></step-list>
      </section>
    </div>`;
  }

  #start(step: PossibleStep): StepStart {
    const { analysis } = this.#cycle.workspace;
    const { cycle, day, isToday } = this.#cycle.desk;
    if (analysis === null || cycle === null) return NO_START;
    return stepStart(step, {
      plan: analysis.plan,
      cycle,
      day,
      isToday,
      language: this.#cycle.language,
      ...NOTHING_BEFORE,
    });
  }

  async #take({ step, payload }: StepTaken): Promise<void> {
    await this.#steps.take(step, payload);
  }
}

customElements.define('cycle-self-assessment', CycleSelfAssessment);

declare global {
  interface HTMLElementTagNameMap {
    'cycle-self-assessment': CycleSelfAssessment;
  }
}
