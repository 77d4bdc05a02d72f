import { MIGRATE } from '@traguardo/workflow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { StepController } from '../../controllers/step-controller.ts';
import { cycleTexts } from '../../locales/cycle.ts';
import { base, buttons, cards } from '../../styles/shared.ts';
import '../acting-as/acting-as.ts';
import { cyclePageStyles } from '../cycle-view/cycle-page.styles.ts';
import { messageNotice } from '../cycle-view/message-notice.ts';
import { refusalWays, refusalWaysStyles } from '../cycle-view/refusal-ways.ts';
import { actsOf } from '../cycle-tasks/step-start.ts';
import type { StepTaken } from '../step-list/step-taken.ts';
import '../step-form/step-form.ts';

/** What a move asks for; the cycle it goes to is that of the plan. */
const FIELDS = { required: ['act'], optional: ['reasons'] } as const;

/** Says that the plan has another cycle than its journal and moves the journal to it by an act. Empty where they are the same. */
export class CycleMove extends LitElement {
  static override styles = [base, buttons, cards, cyclePageStyles, refusalWaysStyles];
  static override properties = { opened: { state: true } };

  declare opened: boolean;

  readonly #cycle = new CycleController(this);
  readonly #steps = new StepController(this, this.#cycle);

  constructor() {
    super();
    this.opened = false;
  }

  override render(): TemplateResult {
    const names = this.#cycle.names;
    return html`${this.#cycle.desk.otherCycle === null ? nothing : this.#offer(names.event(MIGRATE))}
      <div class="message" role="status" tabindex="-1">
        ${messageNotice(this.#steps.message)}
        ${refusalWays(this.#steps.attempt?.refusals ?? [], { names, definition: this.#cycle.desk.definition })}
      </div>`;
  }

  #offer(title: string): TemplateResult {
    const text = cycleTexts[this.#cycle.language];
    return html`<section class="card" aria-labelledby="move">
      <h2 id="move">${title}</h2>
      <p class="notice yellow">${text.otherCycle}</p>
      ${
        this.opened
          ? html`<p>${text.moveHint}</p>
              <acting-as></acting-as>
              ${this.#form(text.move)}`
          : html`<div class="actions no-print">
              <button class="button" @click=${this.#open}>${text.move}</button>
            </div>`
      }
    </section>`;
  }

  #form(submitLabel: string): TemplateResult {
    const { analysis } = this.#cycle.workspace;
    return html`<step-form
      .fields=${FIELDS}
      .acts=${analysis === null ? [] : actsOf(analysis.plan)}
      .language=${this.#cycle.language}
      .submitLabel=${submitLabel}
      @step-submit=${(event: CustomEvent<StepTaken['payload']>) => this.#move(event.detail)}
      @step-cancel=${this.#close}
    ></step-form>`;
  }

  readonly #open = async (): Promise<void> => {
    this.opened = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('acting-as')?.shadowRoot?.querySelector<HTMLElement>('select')?.focus();
  };

  readonly #close = async (): Promise<void> => {
    this.opened = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.button')?.focus();
  };

  async #move(payload: StepTaken['payload']): Promise<void> {
    await this.#steps.move(payload);
    if (this.#cycle.desk.otherCycle === null) this.opened = false;
  }
}

customElements.define('cycle-move', CycleMove);

declare global {
  interface HTMLElementTagNameMap {
    'cycle-move': CycleMove;
  }
}
