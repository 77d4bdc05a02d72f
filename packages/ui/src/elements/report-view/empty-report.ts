import { type Language, type Plan, planIndicators } from '@traguardo/model';
import { html, type TemplateResult } from 'lit';
import { reportTexts } from '../../locales/report.ts';
import { icon } from '../../styles/icons.ts';

/** What stands in place of the editor while nothing is written: what is written there, with an indicator of the plan, and the way to begin. */
export function emptyReport(plan: Plan | null, language: Language, begin: () => void): TemplateResult {
  const text = reportTexts[language];
  const [first] = plan === null ? [] : planIndicators(plan);
  return html`<div class="card empty">
    <h2>${text.emptyTitle}</h2>
    <p>${text.emptyText(first?.code ?? 'PIRA07')}</p>
    <div class="actions">
      <button class="button primary" type="button" @click=${begin}>${icon('pen')} ${text.begin}</button>
    </div>
  </div>`;
}
