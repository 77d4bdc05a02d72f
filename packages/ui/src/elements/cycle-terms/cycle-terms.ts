import type { Language } from '@traguardo/model';
import { dueAt, isNoticeOfDelay } from '@traguardo/workflow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { StepController } from '../../controllers/step-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { cycleTexts } from '../../locales/cycle.ts';
import { base, cards } from '../../styles/shared.ts';
import { cyclePageStyles } from '../cycle-view/cycle-page.styles.ts';
import { messageNotice } from '../cycle-view/message-notice.ts';
import '../deadline-list/deadline-list.ts';

/** The page of the deadlines: open terms with their day and law, and delays to be recorded. */
export class CycleTerms extends LitElement {
  static override styles = [base, cards, cyclePageStyles];

  readonly #workspace = new WorkspaceController(this);
  readonly #cycle = new CycleController(this);
  readonly #steps = new StepController(this, this.#cycle, () => this.#language);

  get #language(): Language {
    return this.#workspace.state.language;
  }

  override render(): TemplateResult | typeof nothing {
    const { cycle, definition, day } = this.#cycle.desk;
    if (cycle === null || definition === null) return nothing;
    return html`<section class="card" aria-labelledby="terms">
      <h2 id="terms">${cycleTexts[this.#language].deadlines}</h2>
      <div class="message" role="status" tabindex="-1">${messageNotice(this.#steps.message)}</div>
      <deadline-list
        .deadlines=${dueAt(cycle, definition)}
        .today=${day}
        .language=${this.#language}
        .names=${this.#cycle.names(this.#language)}
        @notice-delay=${(event: CustomEvent<string>) => this.#noticeDelay(event.detail)}
      ></deadline-list>
    </section>`;
  }

  async #noticeDelay(term: string): Promise<void> {
    const { steps, day } = this.#cycle.desk;
    const step = steps.find(({ step: each }) => isNoticeOfDelay(each));
    if (!step) return;
    await this.#steps.take(step, { term, on: day });
    this.renderRoot.querySelector<HTMLElement>('.message')?.focus(); // the button that had the focus is gone
  }
}

customElements.define('cycle-terms', CycleTerms);

declare global {
  interface HTMLElementTagNameMap {
    'cycle-terms': CycleTerms;
  }
}
