import {
  cellText,
  type Language,
  numberColumns,
  type OutlineCell,
  type OutlineInline,
  type OutlinePart,
  type OutlineRow,
  type OutlineTable,
  type OutlineText,
  sourceLine,
  unbroken,
} from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { routeHref } from '../../workspace/route.ts';
import { chartPicture } from '../cycle-chart/chart-picture.ts';
import { planLanguage } from '../plan-language/plan-language.ts';
import type { Marked } from '../plan-language/plan-words.ts';

/**
 * A part of a report as elements. Headings of level 1 become the second of the page, below its own. `mark` draws words of the report that may
 * hold titles of the plan; of a table so many rows are drawn, its head among them.
 */
export function partTemplate(part: OutlinePart, language: Language, mark: Marked, rows: number): TemplateResult {
  switch (part.kind) {
    case 'heading':
      return headingTemplate(
        part.level,
        part.lang ? html`<span lang=${part.lang}>${part.text}</span>` : mark(part.text),
      );
    case 'paragraph':
      return html`<p lang=${part.lang ?? nothing}>${runningText(part.text, part.lang ? plain : mark)}</p>`;
    case 'list': {
      const items = part.items.map((item) => html`<li>${runningText(item, part.lang ? plain : mark)}</li>`);
      return part.ordered
        ? html`<ol lang=${part.lang ?? nothing}>
            ${items}
          </ol>`
        : html`<ul lang=${part.lang ?? nothing}>
            ${items}
          </ul>`;
    }
    case 'table':
      return tableTemplate(part, language, mark, rows - 1);
    case 'picture':
      return html`<figure>
        <div class="sideways" tabindex="0" role="group" aria-label=${part.caption}>
          ${chartPicture(part.drawing, part.description)}
        </div>
        <figcaption>${mark(part.caption)}</figcaption>
      </figure>`;
    default:
      return part satisfies never;
  }
}

/** Words of one language. */
const plain: Marked = unbroken;

function headingTemplate(level: number, text: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h2>${text}</h2>`;
    case 2:
      return html`<h3>${text}</h3>`;
    case 3:
      return html`<h4>${text}</h4>`;
    case 4:
      return html`<h5>${text}</h5>`;
    default:
      return html`<h6>${text}</h6>`;
  }
}

function runningText(text: OutlineText, mark: Marked): readonly unknown[] {
  return typeof text === 'string' ? [mark(text)] : text.map((inline) => inlineTemplate(inline, mark));
}

function inlineTemplate(inline: OutlineInline, mark: Marked): unknown {
  switch (inline.kind) {
    case 'text':
      return mark(inline.text);
    case 'strong':
      return html`<strong>${runningText(inline.content, mark)}</strong>`;
    case 'emphasis':
      return html`<em>${runningText(inline.content, mark)}</em>`;
    case 'link':
      return linked(inline.href, runningText(inline.content, mark));
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
function whyLink(text: string, of: string | null | undefined, mark: Marked = plain): unknown {
  const figure = mark(text);
  return of ? html`<a class="figure" href=${routeHref('risultati', of)}>${figure}</a>` : figure;
}

const numbers = new WeakMap<OutlineTable, readonly boolean[]>();

/** As `numberColumns`, which looks at every cell of the table, however few of its rows are drawn. */
function isNumberIn(table: OutlineTable): readonly boolean[] {
  const known = numbers.get(table) ?? numberColumns(table);
  numbers.set(table, known);
  return known;
}

function tableTemplate(table: OutlineTable, language: Language, mark: Marked, most: number): TemplateResult {
  const { caption, columns, rows, widths, wide = false, source } = table;
  const isNumber = isNumberIn(table);
  return html`<div class="table-scroll ${wide ? 'wide' : ''}" tabindex="0" role="group" aria-label=${caption}>
      <table class="table">
        <caption>
          ${mark(caption)}
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
            ${columns.map((column, at) => html`<th scope="col" class=${isNumber[at] ? 'number' : nothing}>${mark(column)}</th>`)}
          </tr>
        </thead>
        ${rowGroups(rows.slice(0, most)).map(
          (group) =>
            html`<tbody>
              ${group.map((row) => guard([row, language], () => rowTemplate(row, isNumber, language, mark)))}
            </tbody>`,
        )}
      </table>
    </div>
    ${source === undefined ? nothing : html`<p class="source">${mark(sourceLine(source, language))}</p>`}`;
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

function rowTemplate(
  { cells, total, group }: OutlineRow,
  isNumber: readonly boolean[],
  language: Language,
  mark: Marked,
): TemplateResult {
  if (group) {
    return html`<tr class="group level-${Math.min(group.level, 3)}">
      <th scope="rowgroup" colspan=${isNumber.length}>${cells.map((cell) => cellContent(cell, language, mark))}</th>
    </tr>`;
  }
  return html`<tr class=${total ? 'total' : nothing}>
    ${cells.map((cell, at) => {
      const kind = isNumber[at] ? 'number' : nothing;
      const content = cellContent(cell, language, mark);
      return at === 0 ? html`<th scope="row" class=${kind}>${content}</th>` : html`<td class=${kind}>${content}</td>`;
    })}
  </tr>`;
}

function cellContent(cell: OutlineCell, language: Language, mark: Marked): unknown {
  switch (cell.kind) {
    case 'text':
      return cell.of ? whyLink(cellText(cell, language), cell.of, mark) : runningText(cell.text, mark);
    case 'quantity':
      return whyLink(cellText(cell, language), cell.of);
    case 'band':
      return html`<span class="badge ${cell.tone}" lang=${planLanguage()}>${cell.label}</span>`;
    case 'missing':
      return cellText(cell, language);
    default:
      return cell satisfies never;
  }
}
