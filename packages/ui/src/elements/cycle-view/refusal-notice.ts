import { type CycleNames, type Refusal, refusalText } from '@traguardo/workflow';
import { html, nothing, type TemplateResult } from 'lit';

/** Why a step was refused and every way out, as a list; nothing without refusals. */
export function refusalNotice(refusals: readonly Refusal[], names: CycleNames): TemplateResult | typeof nothing {
  if (refusals.length === 0) return nothing;
  return html`<ul>
    ${refusals
      .map((refusal) => refusalText(refusal, names))
      .map(({ why, wayOut }) => html`<li>${[why, ...wayOut].join(' ')}</li>`)}
  </ul>`;
}
