import type { Language } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import { dataTexts } from '../../locales/data.ts';
import { isMissing } from './input-rows.ts';
import { cellText, type SheetColumn, type SheetRow, sumText } from './sheet-columns.ts';

/** What a cell of the sheet shows when it is not being edited. */
export function cellContent(row: SheetRow, column: SheetColumn, language: Language): TemplateResult | string {
  const texts = dataTexts[language];
  const text = cellText(row, column, language);
  switch (column) {
    case 'code':
      return html`<span class="id">${text}</span>`;
    case 'what':
      return html`<span class="line">${text}</span
        >${row.owner ? html`<span class="line small muted">${row.owner}</span>` : nothing}`;
    case 'value':
      return valueContent(row, language);
    case 'source':
      return row.givenSource === '' ? html`<span class="muted">${text}</span>` : text;
    case 'due':
      return row.late
        ? html`<span class="late"><strong>!</strong> ${text} <span>${texts.lateWord}</span></span>`
        : text;
    case 'status':
      return isMissing(row) ? html`<span class="muted">${text}</span>` : text;
    case 'problem':
      return html`${row.problems.map(
        (problem) =>
          html`<span class="line message ${problem.severity}"
            ><strong>${problem.severity === 'error' ? '✕' : '!'}</strong> ${problem.message}
            <span class="where">${texts.at(problem.file, problem.line)}</span></span
          >`,
      )}`;
    case 'unit':
    case 'date':
    case 'note':
    case 'goal':
    case 'holder':
    case 'evidence':
      return text;
    default:
      return column satisfies never;
  }
}

function valueContent(row: SheetRow, language: Language): TemplateResult | string {
  if (row.raw === '') return html`<span class="expected">${expectedText(row, language)}</span>`;
  const sum = sumText(row, language);
  return sum === null
    ? row.raw
    : html`<span class="line">${row.raw}</span><span class="line small muted">${sum}</span>`;
}

/** What is asked for where no value is written. */
export function expectedText({ expected }: Pick<SheetRow, 'expected'>, language: Language): string {
  const texts = dataTexts[language];
  switch (expected.kind) {
    case 'yes-no':
      return texts.yesNo;
    case 'date':
      return texts.day;
    case 'phases':
      return texts.phases(expected.codes.join(', '));
    case 'word':
      return texts.word(expected.codes.join(', '));
    case 'number':
    case 'any':
      return '—';
    default:
      return expected satisfies never;
  }
}
