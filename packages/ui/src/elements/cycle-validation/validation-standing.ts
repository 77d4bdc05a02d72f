import { dateText } from '@traguardo/model';
import type { CycleNames, CycleState } from '@traguardo/workflow';
import { html, nothing, type TemplateResult } from 'lit';
import { validationTexts } from '../../locales/validation.ts';

/** How the last validation ended, or that it is not its time; nothing for a refusal, which is told with its reasons. */
export function validationStanding({ value, context }: CycleState, names: CycleNames): TemplateResult | typeof nothing {
  const text = validationTexts[names.language];
  const last = context.validations.at(-1);
  if (last?.kind === 'not-validated') return nothing;
  const outcome = last && text.doneOn(text.outcomes[last.kind], dateText(last.day, names.language));
  return html`<p class="notice">${outcome ?? text.notHere(names.state(value['main'] ?? ''))}</p>`;
}
