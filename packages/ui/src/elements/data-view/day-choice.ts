import { dateText, monitoringDay, type Plan } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import { dataTexts } from '../../locales/data.ts';
import type { WorkspaceState } from '../../workspace/workspace.ts';

/** That what is written belongs to another day than the end of the period, which is chosen where it may be out of sight, with the way back. */
export function otherDay(
  { choice, language }: Pick<WorkspaceState, 'choice' | 'language'>,
  { period }: Pick<Plan, 'period'>,
  choose: (day: string | null) => void,
): TemplateResult | typeof nothing {
  if (choice.at === null || choice.at === period.to) return nothing;
  const texts = dataTexts[language];
  return html`: ${texts.ofThatDay}
    <button class="link" type="button" @click=${() => choose(null)}>
      ${texts.backTo(dateText(period.to, language))}
    </button>`;
}

/** The days one may look at, for the slot of the filters: the end of the period (null), that of the monitoring, and the day chosen elsewhere. */
export function dayChoice(
  { choice, language }: Pick<WorkspaceState, 'choice' | 'language'>,
  plan: Pick<Plan, 'period' | 'cycleRules'>,
  choose: (day: string | null) => void,
): TemplateResult {
  const end = plan.period.to;
  const days = [...new Set([null, monitoringDay(plan), choice.at])];
  const onChange = (event: Event): void => choose((event.target as HTMLSelectElement).value || null);
  return html`<div class="field" slot="more">
    <label for="at">${dataTexts[language].asOfLabel}</label>
    <select id="at" @change=${onChange}>
      ${days.map(
        (day) =>
          html`<option value=${day ?? ''} .selected=${day === choice.at}>${dateText(day ?? end, language)}</option>`,
      )}
    </select>
  </div>`;
}
