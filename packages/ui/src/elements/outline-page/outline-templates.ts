import {
  cellText,
  type Language,
  type OutlineCell,
  type OutlineInline,
  type OutlinePart,
  type OutlineRow,
  type OutlineTable,
  type OutlineText,
  sourceLine,
} from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import { routeHref } from '../../workspace/route.ts';
import { planWords } from '../plan-language/plan-words.ts';
import { chartPicture } from '../cycle-chart/chart-picture.ts';

/** A part of a report as elements. Headings of level 1 become the second of the page, below its own. */
export function partTemplate(part: OutlinePart, language: Language): TemplateResult {
  switch (part.kind) {
    case 'heading':
      return headingTemplate(part.level, part.text);
    case 'paragraph':
      return html`<p>${runningText(part.text)}</p>`;
    case 'list': {
      const items = part.items.map((item) => html`<li>${runningText(item)}</li>`);
      return part.ordered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
    case 'table':
      return tableTemplate(part, language);
    case 'picture':
      return html`<figure>
        <div class="sideways" tabindex="0" role="group" aria-label=${part.caption}>
          ${chartPicture(part.drawing, part.description)}
        </div>
        <figcaption>${planWords(part.caption)}</figcaption>
      </figure>`;
    default:
      return part satisfies never;
  }
}

function headingTemplate(level: number, text: string): TemplateResult {
  switch (level) {
    case 1:
      return html`<h2>${planWords(text)}</h2>`;
    case 2:
      return html`<h3>${planWords(text)}</h3>`;
    case 3:
      return html`<h4>${planWords(text)}</h4>`;
    case 4:
      return html`<h5>${planWords(text)}</h5>`;
    default:
      return html`<h6>${planWords(text)}</h6>`;
  }
}

function runningText(text: OutlineText): readonly unknown[] {
  return typeof text === 'string' ? [planWords(text)] : text.map(inlineTemplate);
}

function inlineTemplate(inline: OutlineInline): unknown {
  switch (inline.kind) {
    case 'text':
      return planWords(inline.text);
    case 'strong':
      return html`<strong>${runningText(inline.content)}</strong>`;
    case 'emphasis':
      return html`<em>${runningText(inline.content)}</em>`;
    case 'link':
      return linked(inline.href, runningText(inline.content));
    case 'figure':
      return whyLink(inline.text, inline.of);
    default:
      return inline satisfies never;
  }
}

/** Within the report a link goes to the place of the view, elsewhere to a window of its own. */
function linked(href: string, words: unknown): TemplateResult {
  if (href.startsWith('#')) return html`<a href=${routeHref('relazione', href.slice(1))}>${words}</a>`;
  return html`<a href=${href} rel="noreferrer" target="_blank">${words}</a>`;
}

/** A figure that leads to its why, where it has one. */
function whyLink(text: string, of: string | null | undefined): unknown {
  return of ? html`<a class="figure" href=${routeHref('risultati', of)}>${planWords(text)}</a>` : text;
}

function tableTemplate(table: OutlineTable, language: Language): TemplateResult {
  const { caption, columns, rows, widths, wide = false, source } = table;
  const isNumber = columns.map((_, at) => rows.some(({ cells }) => cells[at]?.kind === 'quantity'));
  return html`<div class="table-scroll ${wide ? 'wide' : ''}" tabindex="0" role="group" aria-label=${caption}>
      <table class="table">
        <caption>
          ${planWords(caption)}
        </caption>
        ${
          widths
            ? html`<colgroup>
                ${widths.map((share) => html`<col width="${Math.round(share * 1000) / 10}%" />`)}
              </colgroup>`
            : nothing
        }
        <thead>
          <tr>
            ${columns.map((column, at) => html`<th scope="col" class=${isNumber[at] ? 'number' : nothing}>${column}</th>`)}
          </tr>
        </thead>
        ${rowGroups(rows).map(
          (group) =>
            html`<tbody>
              ${group.map((row) => rowTemplate(row, columns.length, language))}
            </tbody>`,
        )}
      </table>
    </div>
    ${source === undefined ? nothing : html`<p class="source">${planWords(sourceLine(source, language))}</p>`}`;
}

/** A heading row is the heading of the group it stands in. */
function rowGroups(rows: readonly OutlineRow[]): readonly (readonly OutlineRow[])[] {
  const groups: OutlineRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last === undefined || row.group) groups.push([row]);
    else last.push(row);
  }
  return groups;
}

function rowTemplate({ cells, total, group }: OutlineRow, columns: number, language: Language): TemplateResult {
  if (group) {
    return html`<tr class="group level-${Math.min(group.level, 3)}">
      <th scope="rowgroup" colspan=${columns}>${cells.map((cell) => cellContent(cell, language))}</th>
    </tr>`;
  }
  return html`<tr class=${total ? 'total' : nothing}>
    ${cells.map((cell, at) => {
      const kind = cell.kind === 'quantity' ? 'number' : nothing;
      const content = cellContent(cell, language);
      return at === 0 ? html`<th scope="row" class=${kind}>${content}</th>` : html`<td class=${kind}>${content}</td>`;
    })}
  </tr>`;
}

function cellContent(cell: OutlineCell, language: Language): unknown {
  switch (cell.kind) {
    case 'text':
      return cell.of ? whyLink(cellText(cell, language), cell.of) : runningText(cell.text);
    case 'quantity':
      return whyLink(cellText(cell, language), cell.of);
    case 'band':
      return html`<span class="badge ${cell.tone}">${cell.label}</span>`;
    case 'missing':
      return cellText(cell, language);
    default:
      return cell satisfies never;
  }
}
