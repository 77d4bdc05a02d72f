import { css, html, LitElement } from 'lit';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { questionsTexts } from '../../locales/questions.ts';
import { base } from '../../styles/shared.ts';
import { routeParameters } from '../../workspace/route.ts';
import '../counts-question/counts-question.ts';
import type { SupposeEvent } from '../counts-question/counts-question.ts';
import '../profile-question/profile-question.ts';
import '../what-if-question/what-if-question.ts';
import '../why-question/why-question.ts';

/** The page where one asks: why, what if, with another profile, what counts most. */
export class QuestionsView extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: var(--tg-5);
        min-width: 0;
      }
      /* What was not asked is not printed, and leaves no gap, which may take a sheet. */
      @media print {
        :host {
          display: block;
        }
      }
    `,
  ];

  readonly #workspace = new WorkspaceController(this);
  /** Whether one came to ask "what if": it stands first, for above it there would be a long answer. */
  readonly #isWhatIfFirst = routeParameters(location.hash).has('e-se');

  override render() {
    const { analysis, language } = this.#workspace.state;
    const texts = questionsTexts[language];
    if (!analysis) return html`<p class="muted">${texts.empty}</p>`;
    const why = html`<why-question></why-question>`;
    const whatIf = html`<what-if-question
      @ask-counts=${() => this.renderRoot.querySelector('counts-question')?.ask()}
    ></what-if-question>`;
    return html`<p class="muted">${texts.intro}</p>
      ${this.#isWhatIfFirst ? [whatIf, why] : [why, whatIf]}
      <profile-question></profile-question>
      <counts-question
        @suppose=${(event: SupposeEvent) => void this.renderRoot.querySelector('what-if-question')?.suppose(event.detail.id)}
      ></counts-question>`;
  }
}

customElements.define('questions-view', QuestionsView);

declare global {
  interface HTMLElementTagNameMap {
    'questions-view': QuestionsView;
  }
}
