import type { Phase } from '@traguardo/model';
import type { DeclarationNode, RowNode } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { declarationsIn, distinctRows, rowsIn } from './clauses.ts';
import { percentValue, reportValue, textsOf } from './values.ts';

/** The phases of an indicator, in written order; codes are unique in it. */
export function bindPhases(binder: Binder, declaration: DeclarationNode): readonly Phase[] {
  const rows = declarationsIn(declaration.block, 'phases').flatMap((block) => rowsIn(block.block));
  return distinctRows(binder, rows).flatMap((row) => bindPhase(binder, row));
}

function bindPhase(binder: Binder, row: RowNode): readonly Phase[] {
  const [share, extra] = row.cells.filter((cell) => cell.kind !== 'text');
  if (!share || share.kind === 'clause' || extra) {
    reportValue(binder, 'phases', row.place);
    return [];
  }
  const ratio = percentValue(binder, share, 'phases');
  return ratio ? [{ code: row.word.text, title: textsOf(row)[0]?.text ?? '', share: ratio, place: row.place }] : [];
}
