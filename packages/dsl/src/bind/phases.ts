import type { Grade, Phase } from '@traguardo/model';
import type { DeclarationNode, RowNode, ValueNode } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { declarationsIn, distinctRows, rowsIn } from './clauses.ts';
import { related } from './problem.ts';
import { isBare, percentValue, reportBare, reportValue, textsOf } from './values.ts';

/** The phases of an indicator, in written order; codes are unique in it. */
export function bindPhases(binder: Binder, declaration: DeclarationNode): readonly Phase[] {
  return sharesIn(binder, declarationsIn(declaration.block, 'phases'), 'phases');
}

/** The words of the scale of an indicator, in written order. What is measured by phases is not judged by a word too. */
export function bindScale(binder: Binder, declaration: DeclarationNode): readonly Grade[] {
  const blocks = declarationsIn(declaration.block, 'scale');
  const [phases] = declarationsIn(declaration.block, 'phases');
  if (!phases) return sharesIn(binder, blocks, 'scale');
  for (const { headerPlace } of blocks) {
    const more = { related: [related('first', phases.headerPlace)] };
    binder.report('clause/duplicate', headerPlace, { clause: 'scale' }, more);
  }
  return [];
}

function sharesIn(binder: Binder, blocks: readonly DeclarationNode[], word: string): readonly Phase[] {
  const rows = blocks.flatMap((block) => rowsIn(block.block));
  const bare: ValueNode[] = [];
  const shares = distinctRows(binder, rows).flatMap((row) => bindShare(binder, row, word, bare));
  reportBare(binder, bare, word);
  return shares;
}

/** What a row says; numbers without `%` are gathered in `bare`. */
function bindShare(binder: Binder, row: RowNode, word: string, bare: ValueNode[]): readonly Phase[] {
  const [share, extra] = row.cells.filter((cell) => cell.kind !== 'text');
  if (!share || share.kind === 'clause' || extra) {
    reportValue(binder, word, row.place);
    return [];
  }
  if (isBare(share)) {
    bare.push(share);
    return [];
  }
  const ratio = percentValue(binder, share, word);
  return ratio ? [{ code: row.word.text, title: textsOf(row)[0]?.text ?? '', share: ratio, place: row.place }] : [];
}
