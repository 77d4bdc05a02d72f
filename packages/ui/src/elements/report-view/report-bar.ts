import { dateText } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReportController } from '../../controllers/report-controller.ts';
import { reportTexts } from '../../locales/report.ts';
import type { Analysis, EvaluationChoice, WorkspaceState } from '../../workspace/workspace.ts';
import '../report-files/report-files.ts';

/** Whether anything of the year has an error, the words of the report or not. */
export function hasErrors(analysis: Analysis | null): boolean {
  return analysis?.problems.some(({ severity }) => severity === 'error') ?? false;
}

/** The bar above the report: its files, whether what is shown is the newest, and what the last command of the editor did. */
export function reportBar(
  { report, isAsking, hasFailed }: Pick<ReportController, 'report' | 'isAsking' | 'hasFailed'>,
  state: Pick<WorkspaceState, 'analysis' | 'choice' | 'language'>,
  notice: string,
  choose: (choice: EvaluationChoice) => void,
): TemplateResult {
  const { analysis, language } = state;
  const text = reportTexts[language];
  const status = isAsking ? text.remaking : report === null ? '' : text.fresh;
  return html`<div class="bar">
      <report-files .report=${report} ?hasErrors=${hasErrors(analysis)} language=${language}></report-files>
      <span class="small muted">${hasFailed ? nothing : status}</span>
      <span class="small muted" role="status">${notice}</span>
    </div>
    ${ofAnother(state, choose)}`;
}

/** That the report is not that of the whole year, which was chosen elsewhere, perhaps long ago; and the way back. */
function ofAnother(
  { analysis, choice: { at, targets }, language }: Pick<WorkspaceState, 'analysis' | 'choice' | 'language'>,
  choose: (choice: EvaluationChoice) => void,
): TemplateResult | typeof nothing {
  const end = analysis?.plan.period.to;
  const day = at ?? end;
  if (end === undefined || day === undefined || (day === end && targets === 'revised')) return nothing;
  const text = reportTexts[language];
  return html`<div class="notice yellow no-print">
    ${text.ofAnother(dateText(day, language), targets === 'original')}
    <button class="link" type="button" @click=${() => choose({ at: null, targets: 'revised' })}>
      ${text.ofTheYear}
    </button>
  </div>`;
}
