import type { Language } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReportController } from '../../controllers/report-controller.ts';
import { reportTexts } from '../../locales/report.ts';
import type { ShownPart } from '../../workspace/shown-report.ts';
import '../outline-page/outline-page.ts';
import { planLanguage } from '../plan-language/plan-language.ts';

/** The report as it will be, with a way past all its figures at each end: `pass` moves the focus to what a selector finds. */
export function reportPreview(
  { report, hasFailed }: Pick<ReportController, 'report' | 'hasFailed'>,
  language: Language,
  pass: (to: string) => void,
): TemplateResult {
  const text = reportTexts[language];
  const page = (parts: readonly ShownPart[]): TemplateResult =>
    html`<outline-page lang=${report?.language ?? nothing} .parts=${parts} language=${report?.language ?? language}>
    </outline-page>`;
  return html`<div class="preview" tabindex="0" role="region" aria-label=${text.preview}>
    <button class="button small past" type="button" @click=${() => pass('.after')}>${text.skipPreview}</button>
    ${hasFailed ? html`<p class="notice red" role="alert">${text.failed}</p>` : nothing}
    ${
      report === null
        ? html`<p class="muted">${hasFailed ? nothing : text.making}</p>`
        : html`<div class="title">
              <p lang=${planLanguage()}>${report.body}</p>
              <p><strong>${report.title}</strong></p>
            </div>
            ${report.parts.length === 0 ? html`<p class="muted">${text.nothingYet}</p>` : nothing} ${page(report.parts)}
            ${report.annex.length === 0 ? nothing : page(report.annex)}`
    }
    <button class="button small past after" type="button" @click=${() => pass('.preview')}>${text.previewTop}</button>
  </div>`;
}
