import { dateText, monitoringDay, type Plan } from '@traguardo/model';
import { html, type TemplateResult } from 'lit';
import { dataTexts } from '../../locales/data.ts';
import type { WorkspaceState } from '../../workspace/workspace.ts';

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
