import {
  cellText,
  numberColumns,
  type OutlineCell,
  type OutlineRow,
  type OutlineTable,
  outlineWords,
  sourceLine,
  unbroken,
} from '@traguardo/model';
import { escapeHtml } from './escape-html.ts';
import type { HtmlContext } from './html-context.ts';
import { figureHtml, runningHtml } from './running-html.ts';

/** From how many columns on a table may be wider than a phone: it then scrolls by itself, also with the keyboard. */
const SCROLLS_FROM = 3;

/**
 * A table with its caption; heads for columns and rows, a body of its own for the rows below each group. `id` is its anchor, already given.
 */
export function tableHtml(table: OutlineTable, id: string, context: HtmlContext): string {
  const { caption, columns, rows, widths, wide, source } = table;
  const numeric = numberColumns(table);
  const scrolls = columns.length >= SCROLLS_FROM || wide === true;
  const name = `${id}-caption`;
  const said = source === undefined ? '' : `<p class="source">${escapeHtml(sourceLine(source, context.language))}</p>`;
  const html = [
    `<table${scrolls ? '' : ` id="${id}"`}${wide ? ' class="wide"' : columns.length > SCROLLS_FROM ? ' class="many"' : ''}>`,
    scrolls
      ? `<caption id="${name}"><span>${escapeHtml(caption)}</span></caption>`
      : `<caption>${escapeHtml(caption)}</caption>`,
    ...(widths ? [`<colgroup>${widths.map(columnHtml).join('')}</colgroup>`] : []),
    `<thead><tr>${columns.map((column, at) => headHtml(column, numeric[at] ?? false)).join('')}</tr></thead>`,
    ...bodiesOf(rows).map((body) => bodyHtml(body, columns.length, numeric, context)),
    '</table>',
  ].join('\n');
  const body = scrolls
    ? `<div class="scroll" id="${id}" role="group" aria-labelledby="${name}" tabindex="0">${html}</div>`
    : html;
  return said === '' ? body : `${body}\n${said}`;
}

function columnHtml(share: number): string {
  return `<col style="width:${Math.round(share * 1000) / 10}%">`;
}

function headHtml(text: string, isNumber: boolean): string {
  // An empty head would be read as nothing: the corner above the names of the rows is no head.
  if (text.trim() === '') return '<td></td>';
  return `<th scope="col"${isNumber ? ' class="number"' : ''}>${escapeHtml(text)}</th>`;
}

/** The rows below one heading, or those before the first. */
interface Body {
  readonly group: OutlineRow | null;
  readonly rows: readonly OutlineRow[];
}

function bodiesOf(rows: readonly OutlineRow[]): readonly Body[] {
  const bodies: { group: OutlineRow | null; rows: OutlineRow[] }[] = [];
  for (const row of rows) {
    if (row.group) bodies.push({ group: row, rows: [] });
    else if (bodies.length === 0) bodies.push({ group: null, rows: [row] });
    else bodies.at(-1)?.rows.push(row);
  }
  return bodies;
}

function bodyHtml({ group, rows }: Body, width: number, numeric: readonly boolean[], context: HtmlContext): string {
  const lines = rows.map((row) => rowHtml(row, numeric, context));
  return ['<tbody>', ...(group ? [groupHtml(group, width, context)] : []), ...lines, '</tbody>'].join('\n');
}

function groupHtml({ cells, group }: OutlineRow, width: number, context: HtmlContext): string {
  const words = cells.map((cell) => cellHtml(cell, context)).join(' ');
  return `<tr class="group level-${group?.level ?? 1}"><th scope="rowgroup" colspan="${width}">${words}</th></tr>`;
}

function rowHtml({ cells, total }: OutlineRow, numeric: readonly boolean[], context: HtmlContext): string {
  const texts = cells.map((cell, at) => {
    const [tag, scope] = at === 0 && cell.kind !== 'missing' ? ['th', ' scope="row"'] : ['td', ''];
    const look = numeric[at] ? ' class="number"' : at > 0 && isShort(cell) ? ' class="short"' : '';
    return `<${tag}${scope}${look}>${cellHtml(cell, context)}</${tag}>`;
  });
  return `<tr${total ? ' class="total"' : ''}>${texts.join('')}</tr>`;
}

/** A few letters that belong together: `≥ 16 N.`, a number. */
function isShort(cell: OutlineCell): boolean {
  return cell.kind === 'quantity' || (cell.kind === 'text' && outlineWords(cell.text).length <= SHORT);
}

const SHORT = 12;

function cellHtml(cell: OutlineCell, context: HtmlContext): string {
  switch (cell.kind) {
    case 'text':
      return typeof cell.text === 'string'
        ? figureHtml(isShort(cell) ? cell.text : unbroken(cell.text), cell.of, context)
        : runningHtml(cell.text, context);
    case 'quantity':
      return figureHtml(cellText(cell, context.language), cell.of, context);
    case 'band':
      return `<span class="band ${cell.tone}"><span aria-hidden="true">${BAND_MARKS[cell.tone]}</span>&nbsp;${escapeHtml(cell.label)}</span>`;
    case 'missing':
      return `<span class="missing">${cellText(cell, context.language)}</span>`;
    default:
      return cell satisfies never;
  }
}

/** One shape per tone, so that a band reads without its colour. */
const BAND_MARKS = { green: '✓', yellow: '▲', red: '✕', neutral: '–' } as const;
