import {
  cellText,
  type Language,
  type OutlineCell,
  type OutlineTable,
  type Quantity,
  safeText,
  shownNumber,
  toDecimal,
  unitText,
} from '@traguardo/model';
import { figureTexts } from '../../locales/chart-figure.ts';
import { csvNumber } from '../../workspace/downloads/csv-text.ts';

/**
 * A table as rows for a spreadsheet of the language. Numbers stand bare: the unit is in the head of the column where all of it share one,
 * else in a last column. Pure.
 */
export function tableRows(table: OutlineTable, language: Language): readonly (readonly string[])[] {
  const rows = table.rows.map(({ cells }) => cells);
  const inOwn = (cell: OutlineCell | undefined): readonly string[] => unitOf(cell, language);
  const units = table.columns.map((_, at) => sharedUnit(rows.flatMap((cells) => inOwn(cells[at]))));
  const isMixed = units.some((unit) => unit === null);
  const head = table.columns.map((name, at) => safeText(units[at] ? `${name} (${units[at]})` : name));
  const body = rows.map((cells) => {
    const texts = cells.map((cell) => cellCsv(cell, language));
    return isMixed ? [...texts, safeText(sharedUnit(cells.flatMap(inOwn)) ?? '')] : texts;
  });
  return [isMixed ? [...head, figureTexts[language].unit] : head, ...body];
}

function unitOf(cell: OutlineCell | undefined, language: Language): readonly string[] {
  return cell?.kind === 'quantity' ? [unitText(cell.quantity.unit, language)] : [];
}

/** The unit all share, empty for none; null when they differ. */
function sharedUnit(units: readonly string[]): string | null {
  const [first = '', ...others] = new Set(units);
  return others.length === 0 ? first : null;
}

function cellCsv(cell: OutlineCell, language: Language): string {
  if (cell.kind === 'missing') return '';
  if (cell.kind === 'quantity') return csvNumber(decimalOf(cell.quantity, cell.decimals), language);
  return safeText(cellText(cell, language));
}

/** As many decimals as are shown: none for a whole number that is no percentage. */
function decimalOf(quantity: Quantity, decimals: number): string {
  const shown = shownNumber(quantity);
  return toDecimal(shown, shown.den === 1n && quantity.unit.nature !== 'percent' ? 0 : decimals);
}
