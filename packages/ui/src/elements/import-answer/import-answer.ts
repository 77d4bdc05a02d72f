import type { Language } from '@traguardo/model';
import { html, LitElement, nothing } from 'lit';
import { requestTexts } from '../../locales/request.ts';
import { base, cards } from '../../styles/shared.ts';
import type { AskingPlan, RequestAnswer } from '../import-dialog/request-answer.ts';

/** Says which request a file answers, and plainly what keeps it from being imported or has changed since. */
export class ImportAnswer extends LitElement {
  static override properties = { answer: { attribute: false }, plan: { attribute: false }, language: {} };
  static override styles = [base, cards];

  declare answer: RequestAnswer;
  declare plan: AskingPlan;
  declare language: Language;

  override render() {
    const texts = requestTexts[this.language];
    const { stamp, refusal, isPlanChanged } = this.answer;
    if (refusal !== null) return html`<p class="notice red" role="alert">${this.#refused(refusal)}</p>`;
    return html`<p class="notice green" role="status">${texts.answer(stamp.holder.title, stamp.day)}</p>
      ${isPlanChanged ? html`<p class="notice yellow">${texts.planChanged}</p>` : nothing}`;
  }

  #refused(refusal: Exclude<RequestAnswer['refusal'], null>): string {
    const texts = requestTexts[this.language];
    const { stamp } = this.answer;
    switch (refusal) {
      case 'otherBody':
        return texts.otherBody(stamp.body, this.plan.body);
      case 'otherYear':
        return texts.otherYear(stamp.period, this.plan.period);
      case 'changed':
        return texts.changed;
      default:
        return refusal satisfies never;
    }
  }
}

customElements.define('import-answer', ImportAnswer);

declare global {
  interface HTMLElementTagNameMap {
    'import-answer': ImportAnswer;
  }
}
