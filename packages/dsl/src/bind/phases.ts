import type { Phase } from '@traguardo/model';
import type { DeclarationNode } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { declarationsIn, rowsIn } from './clauses.ts';
import { related } from './problem.ts';
import { percentValue, reportValue, textsOf } from './values.ts';

/** The phases of an indicator, in written order; codes are unique in it. */
export function bindPhases(binder: Binder, declaration: DeclarationNode): readonly Phase[] {
  const seen = new Map<string, Phase>();
  for (const row of declarationsIn(declaration.block, 'phases').flatMap((block) => rowsIn(block.block))) {
    const values = row.cells.filter((cell) => cell.kind !== 'text');
    const [share, extra] = values;
    if (!share || share.kind === 'clause' || extra) {
      reportValue(binder, 'phases', row.place);
      continue;
    }
    const ratio = percentValue(binder, share, 'phases');
    const key = row.word.text.toLowerCase();
    const first = seen.get(key);
    if (first) {
      binder.report(
        'code/duplicate',
        row.word.place,
        { code: row.word.text },
        { related: [related('first', first.place)] },
      );
    } else if (ratio) {
      seen.set(key, { code: row.word.text, title: textsOf(row)[0]?.text ?? '', share: ratio, place: row.place });
    }
  }
  return [...seen.values()];
}
