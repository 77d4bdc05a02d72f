import { type Ratio, SHEET_PARTS, type SheetMix, type SheetPart, ZERO } from '@traguardo/model';
import type { RowNode, ValueNode } from '../parse/tree.ts';
import { PART_CONCEPTS } from '../vocabulary/sheets.ts';
import type { Binder } from './binder.ts';
import { clausesOfRow } from './clauses.ts';
import { registryNames } from './names.ts';
import { related } from './problem.ts';
import { percentValue, reportValue, textsOf } from './values.ts';

/** `dirigente "Dirigenti" valutatore VERTICE ente 20% unita 80%`: the mix of one kind of sheet. */
export function bindSheetMix(binder: Binder, row: RowNode): SheetMix {
  const clauses = clausesOfRow(binder, row, ['evaluator'], 'sheets');
  const [title] = textsOf(row);
  return {
    code: row.word.text,
    title: title?.text ?? '',
    evaluator: registryNames(binder, clauses.get('evaluator'), 'actor'),
    ...sharesOf(binder, row),
    place: row.place,
  };
}

/** Each share behind the word of its part; what is not written counts nothing. */
function sharesOf(binder: Binder, row: RowNode): Readonly<Record<SheetPart, Ratio>> {
  const shares: Record<SheetPart, Ratio> = { body: ZERO, unit: ZERO, objectives: ZERO, behaviours: ZERO };
  const given = new Set<SheetPart>();
  let part: SheetPart | null = null;
  for (const cell of row.cells) {
    if (cell.kind === 'clause' || cell.kind === 'text' || (cell.kind === 'mark' && cell.mark === ',')) continue;
    const named = partNamed(cell);
    if (named !== null) {
      const more = { related: [related('row', row.place)] };
      if (given.has(named)) binder.report('clause/duplicate', cell.place, { clause: PART_CONCEPTS[named] }, more);
      given.add(named);
      part = named;
    } else if (part === null) {
      reportValue(binder, 'sheets', cell.place);
    } else {
      shares[part] = percentValue(binder, cell, 'sheets') ?? shares[part];
      part = null;
    }
  }
  if (part !== null) reportValue(binder, 'sheets', row.place);
  return shares;
}

function partNamed(cell: ValueNode): SheetPart | null {
  return cell.kind === 'argument' ? (SHEET_PARTS.find((part) => PART_CONCEPTS[part] === cell.concept) ?? null) : null;
}
