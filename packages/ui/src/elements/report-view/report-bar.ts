import { html, nothing, type TemplateResult } from 'lit';
import type { ReportController } from '../../controllers/report-controller.ts';
import { reportTexts } from '../../locales/report.ts';
import type { WorkspaceState } from '../../workspace/workspace.ts';
import '../report-files/report-files.ts';

/** The bar above the report: its files, whether what is shown is the newest, and what the last command of the editor did. */
export function reportBar(
  { report, isAsking, hasFailed }: Pick<ReportController, 'report' | 'isAsking' | 'hasFailed'>,
  { analysis, language }: Pick<WorkspaceState, 'analysis' | 'language'>,
  notice: string,
): TemplateResult {
  const text = reportTexts[language];
  const status = isAsking ? text.remaking : report === null ? '' : text.fresh;
  return html`<div class="bar">
    <report-files
      .report=${report}
      ?hasErrors=${analysis?.problems.some(({ severity }) => severity === 'error') ?? false}
      language=${language}
    ></report-files>
    <span class="small muted">${hasFailed ? nothing : status}</span>
    <span class="small muted" role="status">${notice}</span>
  </div>`;
}
