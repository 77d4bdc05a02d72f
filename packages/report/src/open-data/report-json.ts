import {
  cellText,
  type Language,
  type OutlineCell,
  type OutlinePart,
  type OutlineTable,
  ratioToString,
  type Report,
} from '@traguardo/model';

/**
 * The whole report as JSON: every part in reading order, every number as an exact fraction with its unit and as it is shown, every figure with
 * the code of what it belongs to. Pictures are there as their words and numbers. `docs/schemas/report-1.schema.json` says its form.
 */
export function reportJson(report: Report): string {
  const { language, title, body, period, stamp, parts, annex } = report;
  const shown = (part: OutlinePart): object => partJson(part, language);
  const document = {
    format: 'traguardo.report/1',
    language,
    title,
    body,
    period,
    stamp,
    parts: parts.map(shown),
    annex: annex.map(shown),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function partJson(part: OutlinePart, language: Language): object {
  if (part.kind === 'table') return tableJson(part, language);
  if (part.kind !== 'picture') return part;
  const { kind, code, caption, description, data } = part;
  return { kind, code, caption, description, data: data && tableJson(data, language) };
}

function tableJson({ kind, code, caption, columns, rows, source }: OutlineTable, language: Language): object {
  return {
    kind,
    ...(code === undefined ? {} : { code }),
    caption,
    columns,
    rows: rows.map(({ cells, total, group }) => ({
      ...(group ? { group: group.level } : {}),
      total,
      cells: cells.map((cell) => cellJson(cell, language)),
    })),
    ...(source === undefined ? {} : { source }),
  };
}

function cellJson(cell: OutlineCell, language: Language): object {
  const { kind } = cell;
  switch (kind) {
    case 'quantity': {
      const { quantity, decimals, of = null } = cell;
      const value = ratioToString(quantity.value);
      return { kind, value, unit: quantity.unit.symbol, decimals, shown: cellText(cell, language), of };
    }
    case 'text':
      return { kind, shown: cellText(cell, language), of: cell.of ?? null };
    case 'band':
      return { kind, shown: cell.label, tone: cell.tone };
    case 'missing':
      return { kind };
    default:
      return kind satisfies never;
  }
}
