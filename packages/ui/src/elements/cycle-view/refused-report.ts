import { dateText } from '@traguardo/model';
import { CRITERIA, CYCLE_TEXTS, type CycleNames, type CycleState } from '@traguardo/workflow';
import { html, nothing, type TemplateResult } from 'lit';
import { refusedReportTexts } from '../../locales/refused-report.ts';
import { cyclePageHref } from './cycle-page-href.ts';
import { planLanguage } from '../plan-language/plan-language.ts';

/**
 * That the OIV refused the report, with its reasons, until the report is validated; to whoever has to make it anew. `page` is the page it stands
 * on, `next` what is to be done now, where it is other than to make the report anew.
 */
export function refusedReport(
  { context }: CycleState,
  names: CycleNames,
  page: string | null,
  next: string | null = null,
): TemplateResult | typeof nothing {
  const last = context.validations.at(-1);
  if (last?.kind !== 'not-validated') return nothing;
  const text = refusedReportTexts[names.language];
  const unmet = last.criteria.filter(({ outcome }) => outcome === 'not-met');
  const { criteria } = CYCLE_TEXTS[names.language];
  return html`<div class="notice yellow refused">
    <p>
      <strong>${text.refused(dateText(last.day, names.language))}</strong>
      <span lang=${planLanguage()}>${last.reasons}</span>
    </p>
    ${
      unmet.length === 0
        ? nothing
        : html`<p>${text.criteria}</p>
            <ul>
              ${unmet.map(
                ({ criterion, remark }) =>
                  html`<li>
                    ${CRITERIA.indexOf(criterion) + 1}.
                    ${criteria[criterion]}${remark ? html`: <span lang=${planLanguage()}>${remark}</span>` : nothing}
                  </li>`,
              )}
            </ul>`
    }
    <p>
      ${next ?? text.after}
      ${page === 'validazione' ? nothing : html`<a href=${cyclePageHref('validazione')}>${text.all}</a>`}
    </p>
  </div>`;
}
