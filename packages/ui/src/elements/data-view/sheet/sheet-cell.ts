import type { Language } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import { dataTexts } from '../../../locales/data.ts';
import { planWords } from '../../plan-language/plan-words.ts';
import { isMissing } from '../input-rows.ts';
import { cellText, type SheetColumn, type SheetRow, sumText } from './sheet-columns.ts';

/** What a cell of the sheet shows when it is not being edited; `foreign` is the language of the plan where that is another. */
export function cellContent(
  row: SheetRow,
  column: SheetColumn,
  { language, foreign }: { readonly language: Language; readonly foreign: Language | null },
): TemplateResult | string {
  const texts = dataTexts[language];
  const text = cellText(row, column, language);
  switch (column) {
    case 'code':
      return html`<span class="lines id">${brokenAtSigns(text)}</span>`;
    case 'what':
      return html`<span class=${hasOwner(row) ? 'line' : 'lines'} lang=${foreign ?? nothing}>${text}</span
        >${hasOwner(row) ? html`<span class="line small muted" lang=${foreign ?? nothing}>${row.owner}</span>` : nothing}`;
    case 'value':
      return valueContent(row, language);
    case 'source':
      return html`<span class="lines ${row.givenSource === '' ? 'muted' : ''}" lang=${foreign ?? nothing}
        >${text}</span
      >`;
    case 'due':
      return html`<span class=${row.late ? 'late' : ''}
        >${row.late ? html`<strong>!</strong> ` : nothing}${text === '' ? nothing : html`<span class="on-card">${texts.due.toLowerCase()} </span>`}${text}${
          row.late ? html` <span class="visually-hidden">${texts.lateWord}</span>` : nothing
        }</span
      >`;
    case 'status':
      return html`<span class="lines ${isMissing(row) ? 'muted' : ''}">${text}</span>`;
    case 'problem':
      return html`${row.problems.map(
        (problem) =>
          html`<span class="line message ${problem.severity}"
            ><strong>${problem.severity === 'error' ? '✕' : '!'}</strong> ${planWords(problem.message)}
            <span class="where">${texts.at(problem.file, problem.line)}</span></span
          >`,
      )}`;
    case 'note':
    case 'goal':
    case 'holder':
    case 'evidence':
      return html`<span class="lines" lang=${foreign ?? nothing}>${text}</span>`;
    case 'unit':
    case 'date':
      return text;
    default:
      return column satisfies never;
  }
}

/** A long code breaks after a point or a stroke, not within a word. */
function brokenAtSigns(code: string): readonly (TemplateResult | string)[] {
  return code.split(/(?<=[._])/).map((part, at) => (at === 0 ? part : html`<wbr />${part}`));
}

/** Whether the title of the indicator says more than that of its measure. */
function hasOwner({ owner, title }: SheetRow): boolean {
  return owner !== null && owner !== '' && owner !== title;
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
