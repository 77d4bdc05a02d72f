import { CRITERIA, type Criterion } from '@traguardo/workflow';
import { html, nothing, type TemplateResult } from 'lit';
import type { validationTexts } from '../../locales/validation.ts';
import { derivedStep, unexplained, type ValidationDraft } from '../../workspace/cycle/validation-draft.ts';

/** What stands below the grid: the reasons as they are being written, and whether they were missed. */
interface Reasons {
  readonly written: string;
  readonly areMissed: boolean;
  readonly write: (reasons: string) => void;
}

/** The outcome that the answers lead to, with its reasons where it is a refusal, ways to the remarks that are missing, and the button that records it. */
export function validationEnd(
  draft: ValidationDraft,
  text: (typeof validationTexts)['it'],
  reasons: Reasons,
  record: () => void,
  toRemark: (criterion: Criterion) => void,
): TemplateResult {
  const step = derivedStep(draft);
  if (step === null) return html`<p class="end muted">${text.incomplete}</p>`;
  const silent = unexplained(draft);
  return html`<div class="end">
    <p class="notice ${step === 'NOT_VALIDATED' ? 'red' : step === 'VALIDATE' ? 'green' : 'yellow'}">
      ${text.derived[step]} ${silent.length > 0 ? text.unexplained(silent.map(number)) : nothing}
    </p>
    ${silent.length > 0 ? ways(silent, text, toRemark) : nothing}
    ${step === 'NOT_VALIDATED' ? reasonsField(text, reasons) : nothing}
    <div class="actions">
      <button class="button primary record" type="button" @click=${record}>${text.take[step]}</button>
    </div>
  </div>`;
}

function number(criterion: Criterion): number {
  return CRITERIA.indexOf(criterion) + 1;
}

function ways(
  silent: readonly Criterion[],
  text: (typeof validationTexts)['it'],
  toRemark: (criterion: Criterion) => void,
): TemplateResult {
  return html`<div class="actions ways">
    ${silent.map(
      (criterion) =>
        html`<button class="button small" type="button" @click=${() => toRemark(criterion)}>
          ${text.toRemark(number(criterion))}
        </button>`,
    )}
  </div>`;
}

function reasonsField(text: (typeof validationTexts)['it'], { written, areMissed, write }: Reasons): TemplateResult {
  return html`<div class="field">
    <label for="reasons">${text.reasons}</label>
    <textarea
      id="reasons"
      required
      aria-invalid=${areMissed ? 'true' : 'false'}
      aria-describedby=${areMissed ? 'reasons-error' : nothing}
      .value=${written}
      @input=${(event: Event) => write((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    ${areMissed ? html`<span class="error" id="reasons-error">${text.needsReasons}</span>` : nothing}
  </div>`;
}
