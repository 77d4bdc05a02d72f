import { cellText, type Language, type OutlineCell, type OutlineTable } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import { planWords } from '../plan-language/plan-words.ts';

/** The table of a chart; cells that speak of a node lead to its reasons where `open` is given. */
export function figureTable(
  { caption, columns, rows }: OutlineTable,
  language: Language,
  open: ((code: string) => void) | null,
): TemplateResult {
  const isNumber = columns.map((_, at) => rows.some(({ cells }) => isFigure(cells[at], language)));
  return html`<div class="table-scroll" role="region" aria-label=${caption} tabindex="0">
    <table class="table">
      <thead>
        <tr>
          ${columns.map((name, at) => html`<th scope="col" class=${isNumber[at] ? 'number' : ''}>${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ cells, total }) =>
            html`<tr class=${total ? 'total' : ''}>
              ${cells.map((cell, at) =>
                at === 0
                  ? html`<th scope="row">${cellOf(cell, language, open)}</th>`
                  : html`<td class=${isNumber[at] ? 'number' : ''}>${cellText(cell, language)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A quantity, or a score told as it is told elsewhere. */
function isFigure(cell: OutlineCell | undefined, language: Language): boolean {
  return cell?.kind === 'quantity' || (cell?.kind === 'text' && /^[\d.,]+\s?%$/.test(cellText(cell, language)));
}

function cellOf(cell: OutlineCell, language: Language, open: ((code: string) => void) | null): TemplateResult {
  const code = cell.kind === 'text' ? (cell.of ?? null) : null;
  const text = cellText(cell, language);
  if (open === null || code === null) return html`${text === '' ? nothing : planWords(text)}`;
  return html`<button class="link" type="button" @click=${() => open(code)}>${planWords(text)}</button>`;
}
