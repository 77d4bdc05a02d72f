import { dateText } from '@traguardo/model';
import { html, type TemplateResult } from 'lit';
import { dataTexts } from '../../locales/data.ts';
import type { WorkspaceState } from '../../workspace/workspace.ts';

/** The days one may look at, for the slot of the filters: the end of the period (null), the half-year monitoring, and the day chosen elsewhere. */
export function dayChoice(
  { choice, language }: Pick<WorkspaceState, 'choice' | 'language'>,
  end: string,
  choose: (day: string | null) => void,
): TemplateResult {
  const usual = [null, `${end.slice(0, 4)}-07-31`];
  const days = usual.includes(choice.at) ? usual : [...usual, choice.at];
  const onChange = (event: Event): void => choose((event.target as HTMLSelectElement).value || null);
  return html`<div class="field" slot="more">
    <label for="at">${dataTexts[language].asOfLabel}</label>
    <select id="at" @change=${onChange}>
      ${days.map(
        (day) =>
          html`<option value=${day ?? ''} ?selected=${day === choice.at}>${dateText(day ?? end, language)}</option>`,
      )}
    </select>
  </div>`;
}
